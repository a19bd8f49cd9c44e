/** Finds what a question from the room is about: actors, issues, and what was said and done. Small; runs in the browser. */
import type { Card, Cards } from '../evidence/card.ts';
import { fold, terms } from '../evidence/query.ts';

/** Actors and issues with what they open; what they have on record the cards say. */
export interface Subjects {
	actors: { id: string; name: string; role?: string; records: string[] }[];
	issues: { id: string; question: string; records: string[] }[];
}

export interface Answer {
	kind: 'actor' | 'issue' | Card['type'];
	/** Of an actor: who the light can be put on. */
	actor?: string;
	title: string;
	detail: string;
	/** What Enter opens. */
	records: string[];
}

/** One that can be found: its answer, and its words folded. */
export interface Findable {
	answer: Answer;
	text: string;
	/** What a match in the title alone counts for. */
	title: string;
}

/** Everything that a question can be about, people first, then issues, then words that were quoted, then the rest. */
export function findables(subjects: Subjects, cards: Cards): Findable[] {
	const publisher = (card: Card) =>
		[...new Set(card.accounts.map(({ article }) => cards.articles[article]?.publisher ?? ''))].join(
			', '
		);
	const found = (answer: Answer, ...more: string[]): Findable => ({
		answer,
		title: fold(answer.title),
		text: fold([answer.title, answer.detail, ...more].join(' '))
	});
	const said = Object.values(cards.cards).filter((card) => card.type === 'statement');
	const quoted = said.filter((card) => card.quotes.length > 0);
	const statement = (card: Card) =>
		found(
			{
				kind: 'statement',
				title: card.quotes.length > 0 ? `“${card.quotes.join('” … “')}”` : (card.paraphrase ?? ''),
				detail: `${card.heading} · ${publisher(card)}`,
				records: [card.id]
			},
			card.paraphrase ?? ''
		);
	const happened = Object.values(cards.cards).filter(
		({ type }) => type === 'event' || type === 'discrepancy'
	);
	return [
		...subjects.actors.map(({ id, name, role = '', records }) =>
			found({ kind: 'actor', actor: id, title: name, detail: role, records })
		),
		...subjects.issues.map(({ question, records }) =>
			found({ kind: 'issue', title: question, detail: 'who stands where', records })
		),
		...quoted.map(statement),
		...said.filter((card) => card.quotes.length === 0).map(statement),
		...happened.map((card) =>
			found({ kind: card.type, title: card.heading, detail: publisher(card), records: [card.id] })
		)
	];
}

/**
 * What a question is about: all of its words begin one of the words there; where they do so in a title, it comes first
 * among its kind.
 * @param most answers at most
 */
export function answersTo(question: string, all: Findable[], most = 12): Answer[] {
	const asked = terms(question);
	if (asked.length === 0) return all.slice(0, most).map(({ answer }) => answer);
	const has = (text: string) => asked.every((term) => ` ${text}`.includes(` ${term}`));
	const matching = all.filter(({ text }) => has(text));
	const subject = ({ answer: { kind } }: Findable) => kind === 'actor' || kind === 'issue';
	const rank = (f: Findable) => (subject(f) ? 0 : 2) + (has(f.title) ? 0 : 1);
	return matching
		.map((f, i) => ({ f, i }))
		.sort((a, b) => rank(a.f) - rank(b.f) || a.i - b.i)
		.slice(0, most)
		.map(({ f }) => f.answer);
}
