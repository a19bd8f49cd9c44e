/**
 * The machine alone against the reviewed dataset. Two stretches count as the same where they share at least half of
 * the longer one; every record is paired at most once, the best fit first.
 */
import { dayBounds, OPEN_START } from '../../lib/dataset/edtf.ts';
import type {
	Dataset,
	DateValue,
	Discrepancy,
	Event,
	Evidence,
	Position,
	Statement
} from '../../lib/dataset/types.ts';
import { pairUp } from './pairs.ts';
import { sameStretch, Tally } from './tally.ts';

/**
 * Measures `machine` against `reviewed`, two datasets of the same articles. What an author says in their own voice is
 * not asked of the machine: such statements, and the positions in them, are left out of `reviewed`.
 */
export function measure(machine: Dataset, reviewed: Dataset): Tally {
	const tally = new Tally();
	statements(tally, machine, reviewed);
	events(tally, machine, reviewed);
	tally.records(
		'discrepancies',
		machine.discrepancies,
		reviewed.discrepancies,
		(a, b) => (a.matter === b.matter ? sharedClaims(a, b) : 0),
		{ at: (d) => d.claims[0]!.evidence, detail: (d) => `${d.id} ${d.matter} about ${d.about}` }
	);
	return tally;
}

function statements(tally: Tally, machine: Dataset, reviewed: Dataset): void {
	const found = machine.statements;
	const wanted = reviewed.statements.filter((s) => s.kind !== 'authorial');
	const at = (s: Statement) => s.evidence;
	const pairs = tally.records(
		'statements',
		found,
		wanted,
		(f, w) => sameStretch(f.evidence, w.evidence),
		{ at, detail: (s) => `${s.id} ${s.speaker ?? 'nobody named'}` }
	);
	const parts = [
		{ measure: 'statements:speaker', value: (s: Statement) => s.speaker },
		{ measure: 'statements:kind', value: (s: Statement) => s.kind },
		{ measure: 'statements:date', value: (s: Statement) => days(s.date) }
	] as const;
	for (const part of parts) tally.part(part, found, wanted, pairs, at);

	const twins = new Map(pairs.map((pair) => [found[pair.found]!.id, wanted[pair.wanted]!.id]));
	const places = (dataset: Dataset) => new Map(dataset.statements.map((s) => [s.id, s.evidence]));
	const [mine, theirs] = [places(machine), places(reviewed)];
	const asked = new Set(wanted.map((s) => s.id));
	const due = reviewed.positions.filter((p) => asked.has(p.statement));
	const where = (p: Position) => (theirs.get(p.statement) ?? mine.get(p.statement))!;
	const stances = tally.records(
		'positions',
		machine.positions,
		due,
		(f, w) => (f.issue === w.issue && twins.get(f.statement) === w.statement ? 1 : 0),
		{ at: where, detail: (p) => `${p.id} ${p.actor} on ${p.issue}: ${p.stance}` }
	);
	tally.part(
		{ measure: 'positions:stance', value: (p: Position) => p.stance },
		machine.positions,
		due,
		stances,
		where
	);
}

function events(tally: Tally, machine: Dataset, reviewed: Dataset): void {
	const [found, wanted] = [machine.events, reviewed.events];
	const at = (e: Event) => e.mentions[0]!.evidence;
	const mentions = (list: Event[]) =>
		list.flatMap((event) => event.mentions.map(({ evidence }) => ({ event: event.id, evidence })));
	const [mine, theirs] = [mentions(found), mentions(wanted)];
	// Each mention goes to one mention, and an event to the event that most of its mentions go to.
	const shared = new Map<string, number>();
	for (const pair of pairUp(mine, theirs, (f, w) => sameStretch(f.evidence, w.evidence))) {
		const key = `${mine[pair.found]!.event} ${theirs[pair.wanted]!.event}`;
		shared.set(key, (shared.get(key) ?? 0) + 1);
	}
	const pairs = tally.records(
		'events',
		found,
		wanted,
		(f, w) => shared.get(`${f.id} ${w.id}`) ?? 0,
		{
			at,
			detail: (e) => `${e.id} ${e.type}`
		}
	);
	const parts = [
		{ measure: 'events:type', value: (e: Event) => e.type },
		{ measure: 'events:date', value: (e: Event) => days(e.date) },
		{ measure: 'events:place', value: (e: Event) => e.place }
	] as const;
	for (const part of parts) tally.part(part, found, wanted, pairs, at);

	const twins = new Map(pairs.map((pair) => [found[pair.found]!.id, wanted[pair.wanted]!.id]));
	tally.records(
		'mentions',
		mine,
		theirs,
		(f, w) => (twins.get(f.event) === w.event ? sameStretch(f.evidence, w.evidence) : 0),
		{ at: (m) => m.evidence, detail: (m) => m.event }
	);
}

/**
 * A date's first and last day; two ways to write the same days are one date. "Some time before the article" is none: it
 * is what stands where an article does not say.
 */
function days({ edtf }: DateValue): string | null {
	const { first, last } = dayBounds(edtf);
	if (first === OPEN_START) return null;
	return first === last ? first : `${first}/${last}`;
}

/** How many claims two discrepancies share, where it is enough to make one. */
function sharedClaims(a: Discrepancy, b: Discrepancy): number {
	const evidence = (d: Discrepancy): Evidence[] => d.claims.map((claim) => claim.evidence);
	const pairs = pairUp(evidence(a), evidence(b), sameStretch);
	return pairs.length >= 2 ? pairs.length : 0;
}
