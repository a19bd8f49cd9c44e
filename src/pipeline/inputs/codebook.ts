/** `codebook.yaml`: actors, places, issues with their two poles, and the cues that the machine reads by. */
import { z } from 'zod';
import { Actor, Issue, Place, StoryRecord } from '../../lib/dataset/schema.ts';
import { sha256 } from '../hash.ts';
import { UserError } from '../types.ts';
import { suggestion } from './nearest.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

const aliases = z.array(z.string().min(1)).default([]);
const expressions = z.array(z.string().min(1)).default([]);

const Cues = z
	.strictObject({
		topic: expressions,
		support: expressions,
		oppose: expressions,
		conditional: expressions
	})
	.default({ topic: [], support: [], oppose: [], conditional: [] });
export type Cues = z.infer<typeof Cues>;

const CodebookFile = z.strictObject({
	story: StoryRecord,
	actors: z.array(Actor.extend({ aliases })),
	places: z.array(Place.extend({ aliases })),
	issues: z.array(Issue.extend({ cues: Cues }))
});
export type CodebookFile = z.infer<typeof CodebookFile>;
export type CodebookActor = CodebookFile['actors'][number];
export type CodebookPlace = CodebookFile['places'][number];
export type CodebookIssue = CodebookFile['issues'][number];

/**
 * Reads and checks `codebook.yaml`: its shape, that ids are unique and known where they are pointed at, and that each
 * cue is a regular expression.
 * @throws UserError naming file, line and mend
 */
export function parseCodebook(file: string, text: string): YamlFile<CodebookFile> {
	const yaml = parseYaml(file, text, CodebookFile);
	const { story, actors, places, issues } = yaml.data;
	unique(yaml, ['story', 'groups'], story.groups);
	unique(yaml, ['actors'], actors);
	unique(yaml, ['places'], places);
	unique(yaml, ['issues'], issues);

	const groups = story.groups.map((g) => g.id);
	const placeIds = places.map((p) => p.id);
	actors.forEach((actor, i) => {
		known(yaml, ['actors', i, 'group'], 'group', actor.group, groups);
		if (actor.place !== undefined)
			known(yaml, ['actors', i, 'place'], 'place', actor.place, placeIds);
	});
	issues.forEach((issue, i) => {
		for (const [kind, list] of Object.entries(issue.cues))
			list.forEach((cue, j) => checkCue(yaml.where(['issues', i, 'cues', kind, j]), cue));
	});
	return yaml;
}

/** SHA-256 of what positions are read by; a record in `extracted` holds only for the cues it was made with. */
export function cuesHash(issues: CodebookIssue[]): string {
	return sha256(JSON.stringify(issues.map(({ id, cues }) => [id, cues])));
}

function checkCue(where: string, cue: string): void {
	try {
		new RegExp(cue, 'i');
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`${where}: not a regular expression: ${reason}. Mend the cue.`);
	}
}

function unique(yaml: YamlFile<unknown>, table: string[], rows: { id: string }[]): void {
	const seen = new Map<string, number>();
	rows.forEach(({ id }, i) => {
		const first = seen.get(id);
		if (first !== undefined)
			throw new UserError(
				`${yaml.where([...table, i, 'id'])}: the id "${id}" stands already at ` +
					`${yaml.where([...table, first, 'id'])}. Give each row its own.`
			);
		seen.set(id, i);
	});
}

function known(
	yaml: YamlFile<unknown>,
	path: PropertyKey[],
	what: string,
	id: string,
	ids: string[]
): void {
	if (!ids.includes(id))
		throw new UserError(`${yaml.where(path)}: unknown ${what} "${id}"; ${suggestion(id, ids)}`);
}
