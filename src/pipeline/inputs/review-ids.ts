/** That everything `review.yaml` points at by id is in `sources.yaml` or `codebook.yaml`. */
import { UserError } from '../types.ts';
import type { CodebookFile } from './codebook.ts';
import { suggestion } from './nearest.ts';
import type { ReviewFile } from './review.ts';
import type { SourcesFile } from './sources.ts';
import type { Path, YamlFile } from './yaml.ts';

/** @throws UserError with a line for each unknown id and the nearest known one */
export function checkReviewIds(
	review: YamlFile<ReviewFile>,
	sources: SourcesFile,
	codebook: CodebookFile
): void {
	const ids = {
		article: new Set(sources.articles.map((a) => a.id)),
		actor: new Set(codebook.actors.map((a) => a.id)),
		place: new Set(codebook.places.map((p) => p.id)),
		issue: new Set(codebook.issues.map((i) => i.id))
	};
	const wrong: string[] = [];
	const check = (what: keyof typeof ids, id: string | null | undefined, path: Path) => {
		if (id === null || id === undefined || ids[what].has(id)) return;
		const file = what === 'article' ? 'sources' : 'codebook';
		wrong.push(
			`${review.where(path)}: unknown ${what} "${id}"; ${suggestion(id, ids[what])} ` +
				`(or add it to ${file}.yaml)`
		);
	};

	review.data.statements.forEach((decision, i) => {
		const path = ['statements', i];
		check('article', decision.at.article, [...path, 'at', 'article']);
		if (decision.do === 'reject') return;
		decision.positions?.forEach((p, j) =>
			check('issue', p.issue, [...path, 'positions', j, 'issue'])
		);
		if (decision.do === 'accept') return;
		check('actor', decision.set?.speaker, [...path, 'set', 'speaker']);
		check('actor', decision.set?.holder, [...path, 'set', 'holder']);
	});
	review.data.events.forEach((decision, i) => {
		const path = ['events', i];
		check('article', decision.at.article, [...path, 'at', 'article']);
		if (decision.do === 'reject' || decision.do === 'accept') return;
		decision.set?.actors?.forEach((a, j) =>
			check('actor', a.actor, [...path, 'set', 'actors', j, 'actor'])
		);
		check('place', decision.set?.place, [...path, 'set', 'place']);
		decision.set?.mentions?.forEach((m, j) =>
			check('article', m.article, [...path, 'set', 'mentions', j, 'article'])
		);
	});
	review.data.discrepancies.forEach((decision, i) => {
		const path = ['discrepancies', i];
		check('article', decision.at.article, [...path, 'at', 'article']);
		if (decision.do === 'reject' || decision.do === 'accept') return;
		const about = decision.set?.about;
		if (about && 'actor' in about) check('actor', about.actor, [...path, 'set', 'about']);
		if (about && 'event' in about)
			check('article', about.event.article, [...path, 'set', 'about', 'event', 'article']);
		decision.set?.claims?.forEach((c, j) =>
			check('article', c.article, [...path, 'set', 'claims', j, 'article'])
		);
	});
	if (wrong.length > 0) throw new UserError(wrong.join('\n'));
}
