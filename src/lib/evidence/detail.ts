/** What a record's own page shows beside its card: where exactly it stands, and what else there is on the same matter. */
import { compareEdtf, dayBounds } from '../dataset/edtf.ts';
import { discrepanciesAbout, indexOf, positionsIn } from '../dataset/selectors.ts';
import type {
	Dataset,
	DateValue,
	Discrepancy,
	Event,
	Evidence,
	Position,
	Stance,
	Statement
} from '../dataset/types.ts';
import { dateWords } from './date-words.ts';
import { actorName } from './names.ts';
import { tellingQuotes } from './saying.ts';

/** A link to the filtered list: its words and the filter's value. */
export interface Facet {
	id: string;
	name: string;
}

/** One article's part in the record. */
export interface Account {
	article: string;
	/** Each stretch that it rests on there. */
	passages: { start: number; end: number; sha256: string; when?: string; value?: string }[];
}

/** Another record on the same matter. */
export interface Other {
	id: string;
	/** True for the record of the page itself, which keeps its place among them. */
	here: boolean;
	/** The speaker's name. */
	who: string;
	when: string;
	publisher: string;
	stance?: Stance;
	condition?: string;
	/** Left out where they are too few to mean something by themselves. */
	quotes: string[];
	paraphrase: string;
}

export interface Detail {
	who: Facet[];
	on: Facet[];
	accounts: Account[];
	/** When, and the words or the rule that it rests on. */
	date?: { words: string; basis: string };
	/** What the same actor said on the same question, in order of time, this record's own statement among it. */
	others: { actor: Facet; issue: Facet; records: Other[] }[];
	/** Where articles differ on what this record rests on, and on whom it is about. */
	differ: { id: string; title: string; claims: { value: string; publisher: string }[] }[];
	differElsewhere: Detail['differ'];
	/** Statements of the same article that overlap, of an event or a claim. */
	said: Other[];
	/** Events told at the same place or named by a discrepancy. */
	events: { id: string; title: string; when: string }[];
}

/** The detail of the record that `id` names. */
export function detailOf(dataset: Dataset, id: string): Detail {
	const found = indexOf(dataset).records.get(id);
	if (!found) throw new Error(`${id} is no record`);
	const parts = new Parts(dataset, id);
	switch (found.type) {
		case 'statement':
			return parts.saying(found.record, positionsIn(dataset, id));
		case 'position': {
			const statement = indexOf(dataset).records.get(found.record.statement);
			if (statement?.type !== 'statement') throw new Error(`${id} has no statement`);
			return parts.saying(statement.record, [found.record]);
		}
		case 'event':
			return parts.event(found.record);
		case 'discrepancy':
			return parts.discrepancy(found.record);
	}
}

class Parts {
	readonly dataset: Dataset;
	readonly id: string;

	constructor(dataset: Dataset, id: string) {
		this.dataset = dataset;
		this.id = id;
	}

	saying(statement: Statement, positions: Position[]): Detail {
		const { evidence } = statement;
		const whose = statement.holder ?? statement.speaker;
		const touching = this.touching([evidence]);
		return {
			who: this.actors([whose, statement.speaker]),
			on: positions.map((p) => this.issue(p.issue)),
			accounts: [{ article: statement.article, passages: [passage(evidence)] }],
			date: this.date(statement.date),
			others: positions.map((own) => ({
				actor: this.actor(own.actor),
				issue: this.issue(own.issue),
				records: this.standing(own, statement)
			})),
			differ: touching.map((d) => this.differing(d)),
			differElsewhere: this.about(whose === null ? [] : [whose], touching),
			said: [],
			events: this.dataset.events
				.filter((e) => this.toldIn(e, [evidence]))
				.map((e) => this.brief(e))
		};
	}

	event(event: Event): Detail {
		const accounts = new Map<string, Account>();
		for (const { article, evidence, date } of event.mentions) {
			const account = accounts.get(article) ?? { article, passages: [] };
			const own = date && !sameDays(date, event.date) ? this.date(date) : undefined;
			const when = own && `${own.words} (${own.basis})`;
			account.passages.push({ ...passage(evidence), ...(when ? { when } : {}) });
			accounts.set(article, account);
		}
		const touching = [
			...new Set([
				...discrepanciesAbout(this.dataset, event.id),
				...this.touching(event.mentions.map((m) => m.evidence))
			])
		];
		return {
			...this.nothing(),
			who: this.actors(event.actors.map((party) => party.actor)),
			accounts: [...accounts.values()],
			date: this.date(event.date),
			differ: touching.map((d) => this.differing(d)),
			said: this.saidIn(event.mentions.map((m) => m.evidence))
		};
	}

	discrepancy(discrepancy: Discrepancy): Detail {
		const { records } = indexOf(this.dataset);
		const about = records.get(discrepancy.about);
		const event = about?.type === 'event' ? about.record : undefined;
		const evidence = discrepancy.claims.map((claim) => claim.evidence);
		const others = this.dataset.discrepancies.filter(
			(d) => d.about === discrepancy.about && d.id !== discrepancy.id
		);
		return {
			...this.nothing(),
			who: event
				? this.actors(event.actors.map((party) => party.actor))
				: this.actors([discrepancy.about]),
			accounts: discrepancy.claims.map((claim) => ({
				article: claim.article,
				passages: [{ ...passage(claim.evidence), value: claim.value }]
			})),
			differElsewhere: others.map((d) => this.differing(d)),
			said: this.saidIn(evidence),
			events: event ? [this.brief(event)] : []
		};
	}

	private nothing(): Detail {
		return {
			who: [],
			on: [],
			accounts: [],
			others: [],
			differ: [],
			differElsewhere: [],
			said: [],
			events: []
		};
	}

	/** The actor's statements on the issue, in order of time; a statement stands once. */
	private standing(own: Position, here: Statement): Other[] {
		const { records } = indexOf(this.dataset);
		return this.dataset.positions
			.filter((p) => p.actor === own.actor && p.issue === own.issue)
			.flatMap((position) => {
				const found = records.get(position.statement);
				return found?.type === 'statement' ? [{ position, statement: found.record }] : [];
			})
			.sort((a, b) => compareEdtf(a.statement.date.edtf, b.statement.date.edtf))
			.map(({ position, statement }) => ({
				...this.other(statement),
				here: statement.id === here.id,
				stance: position.stance,
				...(position.condition === undefined ? {} : { condition: position.condition })
			}));
	}

	private other(statement: Statement): Other {
		return {
			id: statement.id,
			here: false,
			who: actorName(this.dataset, statement.holder ?? statement.speaker),
			when: this.day(statement.date.edtf),
			publisher: this.publisher(statement.article),
			quotes: tellingQuotes(statement),
			paraphrase: statement.paraphrase
		};
	}

	private saidIn(evidence: Evidence[]): Other[] {
		return this.dataset.statements
			.filter((s) => evidence.some((e) => overlap(e, s.evidence)))
			.map((s) => this.other(s));
	}

	private toldIn(event: Event, evidence: Evidence[]): boolean {
		return event.mentions.some((m) => evidence.some((e) => overlap(e, m.evidence)));
	}

	/** Discrepancies a claim of which lies in what the record rests on. */
	private touching(evidence: Evidence[]): Discrepancy[] {
		return this.dataset.discrepancies.filter((d) =>
			d.claims.some((claim) => evidence.some((e) => overlap(e, claim.evidence)))
		);
	}

	private about(actors: string[], without: Discrepancy[]): Detail['differ'] {
		return this.dataset.discrepancies
			.filter((d) => actors.includes(d.about) && !without.includes(d))
			.map((d) => this.differing(d));
	}

	private differing({ id, title, claims }: Discrepancy): Detail['differ'][number] {
		return {
			id,
			title,
			claims: claims.map((c) => ({ value: c.value, publisher: this.publisher(c.article) }))
		};
	}

	private brief({ id, title, date }: Event): Detail['events'][number] {
		return { id, title, when: this.day(date.edtf) };
	}

	private actors(ids: (string | null)[]): Facet[] {
		const named = ids.filter((id): id is string => id !== null);
		return [...new Set(named)].map((id) => this.actor(id));
	}

	private actor(id: string): Facet {
		return { id, name: actorName(this.dataset, id) };
	}

	private issue(id: string): Facet {
		return { id, name: indexOf(this.dataset).issues.get(id)?.question ?? id };
	}

	private publisher(article: string): string {
		return indexOf(this.dataset).articles.get(article)?.publisher.name ?? article;
	}

	private date({ edtf, basis }: DateValue): { words: string; basis: string } {
		return { words: this.day(edtf), basis };
	}

	private day(edtf: string): string {
		return dateWords(edtf, this.dataset.story.language);
	}
}

function passage({ position, sha256 }: Evidence): Account['passages'][number] {
	return { start: position.start, end: position.end, sha256 };
}

function overlap(a: Evidence, b: Evidence): boolean {
	return (
		a.article === b.article &&
		a.position.start < b.position.end &&
		b.position.start < a.position.end
	);
}

function sameDays(a: DateValue, b: DateValue): boolean {
	const [x, y] = [dayBounds(a.edtf), dayBounds(b.edtf)];
	return x.first === y.first && x.last === y.last;
}
