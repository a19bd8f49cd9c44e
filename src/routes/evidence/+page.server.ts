import { compareEdtf } from '$lib/dataset/edtf.ts';
import { dateWords } from '$lib/evidence/date-words.ts';
import { loadStory } from '$lib/server/load.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = () => {
	const { dataset, story, cards } = loadStory();
	const row = (id: string) => {
		const card = cards.cards[id];
		if (!card) throw new Error(`${id} has no card`);
		const { heading, quotes, paraphrase, accounts, stances } = card;
		const publishers = accounts.map((a) => cards.articles[a.article]?.publisher ?? a.article);
		return { id, heading, quotes, paraphrase, publishers: [...new Set(publishers)], stances };
	};
	const saidBy = (actor: string | null) =>
		dataset.statements.filter((s) => (s.holder ?? s.speaker) === actor).map((s) => row(s.id));
	return {
		story: story.title,
		language: story.language,
		canonical: siteAddress('evidence/'),
		discrepancies: dataset.discrepancies.map((d) => row(d.id)),
		events: dataset.events
			.toSorted((a, b) => compareEdtf(a.date.edtf, b.date.edtf))
			.map((e) => ({ ...row(e.id), when: dateWords(e.date.edtf, story.language) })),
		speakers: [
			...dataset.actors.map(({ id, name, role }) => ({ id, name, role, said: saidBy(id) })),
			{ id: '', name: 'Nobody named', role: undefined, said: saidBy(null) }
		].filter((speaker) => speaker.said.length > 0)
	};
};
