import { OPEN_END, OPEN_START } from '$lib/dataset/edtf.ts';
import { dateWords } from '$lib/evidence/date-words.ts';
import { makeOverview } from '$lib/evidence/overview.ts';
import { makeRows } from '$lib/evidence/rows.ts';
import { STANCE_WORDS, STANCES } from '$lib/evidence/stances.ts';
import { loadStory } from '$lib/server/load.ts';
import { sharePicture } from '$lib/server/share.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = () => {
	const loaded = loadStory();
	const { dataset, story } = loaded;
	const rows = makeRows(dataset);
	const all = [
		...rows.discrepancies,
		...rows.events,
		...rows.stands.flatMap((group) => group.rows),
		...rows.said.flatMap((group) => group.rows)
	];
	const count = (list: 'actor' | 'issue' | 'stance' | 'article', value: string) =>
		all.filter((row) => (row[list] as string[]).includes(value)).length;
	const choices = (list: Parameters<typeof count>[0], values: [value: string, label: string][]) =>
		values
			.map(([value, label]) => ({ value, label, count: count(list, value) }))
			.filter((choice) => choice.count > 0);
	const days = all
		.flatMap((row) => [row.from, row.to])
		.filter((day) => day !== OPEN_START && day !== OPEN_END && day !== '')
		.sort();
	const day = (edtf = '') => edtf && dateWords(edtf, story.language);
	return {
		story: story.title,
		language: story.language,
		picture: sharePicture(loaded),
		canonical: siteAddress('evidence/'),
		rows,
		overview: makeOverview(dataset),
		total: all.length,
		days: { first: day(days[0]), last: day(days.at(-1)) },
		choices: {
			actor: choices(
				'actor',
				dataset.actors
					.map(({ id, name }): [string, string] => [id, name])
					.sort((a, b) => a[1].localeCompare(b[1], story.language))
			),
			issue: choices(
				'issue',
				dataset.issues.map(({ id, question }) => [id, question])
			),
			stance: choices(
				'stance',
				STANCES.map((stance) => [stance, STANCE_WORDS[stance]])
			),
			article: choices(
				'article',
				dataset.articles.map(({ id, publisher, headline }) => [
					id,
					`${publisher.name}: ${headline}`
				])
			)
		}
	};
};
