/** Words of one sentence that report one event are one record. */
import type { Report } from '../events.ts';
import { VERBAL } from '../lexicon/events.ts';

const NEAR = 14;
/** Characters between two accounts beyond which the first one's words stand for both. */
const FAR = 12;

/**
 * Joins reports of the same type in a sentence: a toll to the attack that caused it ("attacks … that killed
 * 12"), a journey to the talks at its end, and a bare noun to the fuller account beside it. Reports that differ
 * in day, place or parties stay apart.
 */
export function joined(reports: Report[]): Report[] {
	const kept: Report[] = [];
	for (const report of reports) {
		const host = kept.findLast((k) => k.trigger.type === report.trigger.type);
		if (host && isSame(host, report)) kept[kept.indexOf(host)] = merge(host, report);
		else kept.push(report);
	}
	return kept;
}

function isSame(a: Report, b: Report): boolean {
	const apart = b.trigger.at - a.trigger.to;
	// Of two clauses, each has its own.
	if (a.frame.words.slice(a.trigger.to, b.trigger.at).some((w) => w.text === ';')) return false;
	if (differ(a.date?.value, b.date?.value) || differ(a.place?.name, b.place?.name)) return false;
	// "imposed sanctions", "held talks": verb and noun of one deed.
	if (a.trigger.kind === 'verb' && b.trigger.kind === 'noun' && apart <= 4) return true;
	// "impose an eighth package of sanctions"
	if (isObject(a, b)) return true;
	if (isVerbOf(a, b)) return true;
	if (isToll(b) && isRelative(b)) return apart <= 20;
	if (isToll(b))
		return (
			apart <= 20 &&
			!b.actors.some(
				(p) => !a.actors.some((q) => q.name === p.name) && !p.pronoun && p.from > a.trigger.to
			)
		);
	if (a.trigger.kind === 'verb' && b.trigger.kind === 'noun' && own(b) && apart <= 8) return true;
	if (conflicting(a, b)) return false;
	// "called it a crime, calling the guards accomplices": one charge in two clauses.
	const further = /^(?:also|and|then)$/.test(b.frame.words[b.trigger.at - 1]?.lower ?? '');
	if (VERBAL.has(a.trigger.type) && !further && samePeople(a.actors, b.actors))
		return (a.recipients.length === 0 || b.recipients.length === 0) && apart <= 2 * NEAR;
	if (a.trigger.type === 'CONSULT') return apart <= NEAR;
	const bare = (r: Report) =>
		r.date === null && r.place === null && r.actors.length + r.recipients.length === 0;
	return (bare(a) || bare(b)) && apart <= 2 * NEAR;
}

/** "to impose an eighth package of *sanctions*": of one deed, and as real as the verb has it. */
const isObject = (a: Report, b: Report) =>
	a.trigger.verb?.verb === 'impose' &&
	b.trigger.kind === 'noun' &&
	b.trigger.at - a.trigger.to <= 6;

/** "An air strike *hit* a market": noun and verb of one deed. */
const isVerbOf = (a: Report, b: Report) =>
	a.trigger.kind === 'noun' &&
	b.trigger.kind === 'verb' &&
	!b.passive &&
	b.trigger.at - a.trigger.to === 1;

const samePeople = (a: Report['actors'], b: Report['actors']) =>
	a.length > 0 && b.every((p) => a.some((q) => q.name === p.name));

const differ = (a: string | undefined, b: string | undefined) =>
	a !== undefined && b !== undefined && a !== b;

/** "killed 12", "leaving 12 dead": the outcome of a deed told before. */
function isToll(r: Report): boolean {
	return (
		r.trigger.kind === 'verb' &&
		/^(?:kill|slaughter|murder|massacre|wounding|injuring)/.test(
			r.frame.words[r.trigger.at]!.lower
		) &&
		(r.figures.length > 0 || r.actors.length === 0)
	);
}

/** "has been hitting the town in its air strikes" */
function own(r: Report): boolean {
	const { words } = r.frame;
	return [2, 3].some((back) =>
		/^(?:its|his|her|their)$/.test(words[r.trigger.at - back]?.lower ?? '')
	);
}

/** "the bombing … that killed": whoever stands before the pronoun is not the one who killed. */
function isRelative(r: Report): boolean {
	return [1, 2].some((back) =>
		/^(?:that|which)$/.test(r.frame.words[r.trigger.at - back]?.lower ?? '')
	);
}

function conflicting(a: Report, b: Report): boolean {
	const clash = (x: { name: string }[], y: { name: string }[]) =>
		x.length > 0 && y.length > 0 && !x.some((p) => y.some((q) => q.name === p.name));
	return clash(a.actors, b.actors) || clash(a.recipients, b.recipients);
}

function merge(a: Report, b: Report): Report {
	const union = <T extends { name: string }>(x: T[], y: T[], not: T[]) => [
		...x,
		...y.filter((p) => ![...x, ...not].some((q) => q.name === p.name))
	];
	// Of a deed and its toll, the deed names the type's mode and the parties.
	const toll = isToll(b);
	const actors = toll || own(b) ? a.actors : union(a.actors, b.actors, a.recipients);
	return {
		...a,
		actors,
		recipients:
			toll && isVerbOf(a, b)
				? union(a.recipients, b.recipients, actors)
				: toll || own(b)
					? a.recipients
					: union(a.recipients, b.recipients, actors),
		status:
			isObject(a, b) || (a.status !== 'occurred' && b.status !== 'occurred')
				? a.status
				: 'occurred',
		date: a.date ?? b.date,
		place: a.place ?? b.place,
		span:
			toll || b.span.start - a.span.end <= FAR
				? { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) }
				: a.span,
		figures: [...a.figures, ...b.figures.filter((f) => !a.figures.some((g) => g.start === f.start))]
	};
}
