/** `data/story.md` → the story: parsed, and checked against the dataset. Build-time only. */
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { indexOf } from '../dataset/selectors.ts';
import type { Dataset } from '../dataset/types.ts';
import { nearest } from './nearest.ts';
import { checkSections, readSceneBriefing } from './storyBriefing.ts';
import { SceneBlock, StoryBlock, mistakesIn } from './storyFormat.ts';
import { StoryMarkdown } from './storyMarkdown.ts';
import { Mistakes } from './storyMistakes.ts';
import type { Point, Scene, Story } from './types.ts';

export interface ReadStoryOptions {
	/** Named in messages. */
	file?: string;
	/** The address of a record's evidence. */
	href?: (id: string) => string;
}

interface Block {
	yaml: string;
	/** Line of the file on which the YAML begins, from 1. */
	line: number;
	markdown: string;
}

/**
 * Reads a story.
 * @param markdown text of `story.md`, in the format that docs/architecture.md gives
 * @param places points of the dataset's places in base-map units
 * @throws Error with every mistake, a line each, that names file, scene, field and mend
 */
export function readStory(
	markdown: string,
	dataset: Dataset,
	places: Record<string, Point>,
	options: ReadStoryOptions = {}
): Story {
	const { file = 'data/story.md', href = (id: string) => `/evidence/${id}/` } = options;
	const mistakes = new Mistakes(file);
	const [front, ...sections] = blocks(markdown, mistakes);
	const head = front && parseBlock(front, StoryBlock, 'the front matter', mistakes);
	if (sections.length === 0)
		mistakes.add('', '', 'no scene; add one as docs/architecture.md shows');
	const seen = new Set<string>();
	const scenes = sections.flatMap((block, i) => {
		const named = /^scene:\s*(\S+)/m.exec(block.yaml)?.[1];
		const where = named ? `scene ${named}` : `scene number ${i + 1} (line ${block.line})`;
		if (named && seen.has(named))
			mistakes.add(where, 'scene', 'is there twice; give each scene its own address');
		if (named) seen.add(named);
		const parsed = parseBlock(block, SceneBlock, where, mistakes);
		const text = new StoryMarkdown(dataset, where, href, mistakes);
		const body = text.body(block.markdown);
		if (!parsed) return [];
		const stage = (graphic: SceneBlock, at: string) =>
			readScene(graphic, dataset, places, at, mistakes);
		const scene = { ...stage(parsed, where), ...body };
		const briefing = readSceneBriefing(parsed, { dataset, where, text, stage, mistakes });
		return [briefing ? { ...scene, briefing } : scene];
	});
	if (head?.briefing) checkSections(head.briefing, seen, mistakes);
	mistakes.throwIfAny();
	return {
		...head,
		title: head?.title ?? '',
		dek: head?.dek ?? '',
		language: dataset.story.language,
		scenes,
		places
	};
}

/** Splits a story at its lines of three hyphens: YAML and Markdown in turn. */
function blocks(markdown: string, mistakes: Mistakes): Block[] {
	const lines = markdown.replace(/^\uFEFF/, '').split(/\r?\n/);
	const fences = lines.flatMap((line, i) => (/^---\s*$/.test(line) ? [i] : []));
	if (fences.length === 0 || lines.slice(0, fences[0]).some((l) => l.trim() !== ''))
		mistakes.add('line 1', '', 'must begin with front matter between two lines of ---');
	if (fences.length % 2 === 1)
		mistakes.add(
			`line ${(fences.at(-1) ?? 0) + 1}`,
			'',
			'a --- that opens a block which no other --- closes; close it, or write *** for a rule'
		);
	const found: Block[] = [];
	for (let i = 0; i + 1 < fences.length; i += 2) {
		const [open, close] = [fences[i] ?? 0, fences[i + 1] ?? 0];
		found.push({
			yaml: lines.slice(open + 1, close).join('\n'),
			line: open + 2,
			markdown: lines.slice(close + 1, fences[i + 2] ?? lines.length).join('\n')
		});
	}
	return found;
}

function parseBlock<S extends z.ZodType>(
	block: Block,
	schema: S,
	where: string,
	mistakes: Mistakes
): z.infer<S> | null {
	const doc = parseDocument(block.yaml, { prettyErrors: false });
	for (const error of doc.errors) {
		const line = block.line + block.yaml.slice(0, error.pos[0]).split('\n').length - 1;
		mistakes.add(where, `line ${line}`, `is not YAML: ${error.message}`);
	}
	if (doc.errors.length > 0) return null;
	const parsed = schema.safeParse(doc.toJS() ?? {});
	if (parsed.success) return parsed.data;
	for (const { field, message } of mistakesIn(parsed.error)) mistakes.add(where, field, message);
	return null;
}

function readScene(
	block: SceneBlock,
	dataset: Dataset,
	points: Record<string, Point>,
	where: string,
	mistakes: Mistakes
): Omit<Scene, 'headline' | 'html'> {
	const { actors, places, issues, records } = indexOf(dataset);
	const events = new Map([...records].filter(([, r]) => r.type === 'event'));
	const known = (id: string, table: Map<string, unknown>, what: string, field: string) => {
		if (table.has(id)) return;
		const near = nearest(id, table.keys());
		const mend = near ? `did you mean ${near}?` : `the dataset has no such ${what}; add it there`;
		mistakes.add(where, field, `unknown ${what} "${id}"; ${mend}`);
	};
	const { map } = block;
	const onMap = (id: string, field: string) => {
		known(id, places, 'place', field);
		if (places.has(id) && !(id in points))
			mistakes.add(
				where,
				field,
				`${id} lies outside the map; make story.map.radius in codebook.yaml larger, or leave it out`
			);
	};
	map.frame.forEach((p, i) => onMap(p, `map.frame.${i}`));
	map.labels?.forEach((p, i) => onMap(p, `map.labels.${i}`));
	map.events.forEach((e, i) => {
		const field = `map.events.${i}`;
		known(e, events, 'event', field);
		const found = records.get(e);
		if (found?.type !== 'event') return;
		if (found.record.place !== null) onMap(found.record.place, field);
		else mistakes.add(where, field, `${e} has no place, so no mark; leave it out, or give it one`);
	});
	const tokens = map.tokens.flatMap((token, i) => {
		const field = `map.tokens.${i}`;
		const pairs = typeof token === 'string' ? [[token, undefined] as const] : Object.entries(token);
		return pairs.flatMap(([actor, away]) => {
			known(actor, actors, 'actor', field);
			const place = away ?? actors.get(actor)?.place;
			if (place !== undefined) onMap(place, field);
			if (place !== undefined) return [{ actor, place }];
			if (actors.has(actor))
				mistakes.add(
					where,
					field,
					`${actor} has no home in the dataset; say where: { ${actor}: place }`
				);
			return [];
		});
	});
	const twice = tokens.find((t, i) => tokens.findIndex((u) => u.actor === t.actor) < i);
	if (twice)
		mistakes.add(
			where,
			'map.tokens',
			`${twice.actor} is there twice; an actor stands in one place`
		);
	map.journeys.forEach((j, i) => {
		known(j.actor, actors, 'actor', `map.journeys.${i}.actor`);
		onMap(j.from, `map.journeys.${i}.from`);
		onMap(j.to, `map.journeys.${i}.to`);
		j.events.forEach((e) => known(e, events, 'event', `map.journeys.${i}.events`));
	});
	if (block.focus === 'map' && map.frame.length === 0)
		mistakes.add(where, 'map.frame', 'is missing; name the places that the camera must show');
	if (block.stance) known(block.stance.issue, issues, 'issue', 'stance.issue');
	if (block.focus === 'stance' && !block.stance)
		mistakes.add(where, 'stance', 'is missing; give { issue: …, asOf: … }, or another focus');
	if (block.focus === 'matrix' && !block.matrix)
		mistakes.add(where, 'matrix', 'is missing; give { asOf: … }, or another focus');
	if (block.focus === 'agreement' && !block.agreement)
		mistakes.add(where, 'agreement', 'is missing; give { asOf: … }, or another focus');
	if (block.focus === 'timeline' && !block.timeline)
		mistakes.add(where, 'timeline', 'is missing; give { from: …, to: … }, or another focus');
	block.timeline?.events.forEach((e, i) => known(e, events, 'event', `timeline.events.${i}`));
	return {
		id: block.scene,
		alt: block.alt,
		focus: block.focus,
		map: { ...map, tokens, labels: map.labels ?? map.frame },
		...(block.stance ? { stance: block.stance } : {}),
		...(block.matrix ? { matrix: block.matrix } : {}),
		...(block.timeline ? { timeline: block.timeline } : {}),
		...(block.agreement ? { agreement: block.agreement } : {})
	};
}
