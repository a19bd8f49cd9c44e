/** How two spans of one text lie to each other. */
import type { Span } from './types.ts';

/** Code units that `a` and `b` share. */
export function shared(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies within `outer`. */
export function within(inner: Span, outer: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}

/** What `a` and `b` share, as a part of the longer one: 1 for the same span, 0 for none. */
export function likeness(a: Span, b: Span): number {
	const longer = Math.max(a.end - a.start, b.end - b.start);
	return longer > 0 ? shared(a, b) / longer : 0;
}

/** Whether two spans count as the same find: they share at least half of the longer one. */
export function sameFind(a: Span, b: Span): boolean {
	return likeness(a, b) >= 0.5;
}

/** What is left of `span` without the `cuts`, in order; stretches of white space alone are left out. */
export function without(span: Span, cuts: Span[], text: string): Span[] {
	const pieces: Span[] = [];
	let start = span.start;
	const push = (from: number, to: number) => {
		while (from < to && /\s/.test(text.charAt(from))) from++;
		while (to > from && /\s/.test(text.charAt(to - 1))) to--;
		if (from < to) pieces.push({ start: from, end: to });
	};
	for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
		if (cut.end <= start || cut.start >= span.end) continue;
		push(start, cut.start);
		start = cut.end;
	}
	push(start, span.end);
	return pieces;
}
