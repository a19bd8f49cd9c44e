/**
 * Which section of a story is on the reading line. The one place that knows scrollama.
 *
 * scrollama measures the window when it is set up, and again only when a step changes its size, so an address
 * bar that folds away leaves its lines where they were; it also reports sections in passing, with a direction
 * that all its instances share. So its events are taken as hints that something has moved, never as truth:
 * `settle` asks the geometry, and every other way in which a page can move asks it too.
 */
import scrollama from 'scrollama';

/** What is used of scrollama; its own types know neither pixels nor `offset`. */
interface Scrollama {
	setup(options: { step: HTMLElement[]; offset: string }): Scrollama;
	onStepEnter(callback: () => void): Scrollama;
	offset(value: string): Scrollama;
	destroy(): void;
}

export interface ScrollerOptions {
	/** The sections, top to bottom, without gaps between them. */
	sections: HTMLElement[];
	/** The reading line: CSS pixels from the top of the window, as it is now. */
	line: () => number;
	/** Called with the index of the section on the line whenever it is another than before. */
	onchange: (index: number) => void;
}

export interface Scroller {
	/** Asks the geometry at once; calls `onchange` where the answer is new. Returns the index. */
	settle(): number;
	/** Takes every listener away. */
	destroy(): void;
}

/**
 * The index of the last section that begins at or above the line; 0 above them all.
 * @param tops the sections' upper edges in any one measure, ascending
 * @param line the line in the same measure
 */
export function indexOnLine(tops: number[], line: number): number {
	// Half a pixel of grace: a zoomed browser puts a section that was jumped to at 419.6 where 420 was asked.
	const index = tops.findLastIndex((top) => top <= line + 0.5);
	return Math.max(index, 0);
}

const sameEdges = (a: number[], b: number[]) => a.every((y, i) => Math.abs(y - (b[i] ?? 0)) < 1);

/**
 * Where a line that was at `at` between `before`'s edges is between `after`'s: as far down the same section; beyond the
 * first and the last edge, as far from it.
 * @param before edges, ascending, in any one measure
 * @param after as many edges
 */
export function carryOver(before: number[], after: number[], at: number): number {
	const last = before.length - 1;
	const i = Math.min(indexOnLine(before, at), last);
	const [from = 0, to = from] = before.slice(i);
	const [start = 0, end = start] = after.slice(i);
	const scale = i === last || at < from || to === from ? 1 : (end - start) / (to - from);
	return start + (at - from) * scale;
}

/** Keeps `onchange` told of the section on the reading line until it is destroyed. */
export function createScroller({ sections, line, onchange }: ScrollerOptions): Scroller {
	let current = -1;
	let frame = 0;
	/** The sections' upper edges below the first one's, and the last one's lower edge; null once one may have moved. */
	let below: number[] | null = null;
	/** Where the line is in them. */
	let at = 0;

	const first = () => sections[0]?.getBoundingClientRect().top ?? 0;
	const measure = () => {
		const from = first();
		const tops = sections.map((section) => section.getBoundingClientRect().top - from);
		return [...tops, (sections.at(-1)?.getBoundingClientRect().bottom ?? 0) - from];
	};
	const settle = () => {
		cancelAnimationFrame(frame);
		frame = 0;
		below ??= measure();
		at = line() - first();
		const index = Math.min(indexOnLine(below, at), sections.length - 1);
		if (index !== current) {
			current = index;
			onchange(index);
		}
		return current;
	};
	const soon = () => {
		frame ||= requestAnimationFrame(settle);
	};

	const observers = scrollama() as unknown as Scrollama;
	const offset = () => `${Math.round(line())}px`;
	const stopScrollama = keepingListeners(() =>
		observers.setup({ step: sections, offset: offset() }).onStepEnter(settle)
	);
	const moved = () => {
		below = null;
		soon();
	};
	// Sets the line anew and then does what `resize` does, which alone would keep the old line.
	const remeasure = () => {
		observers.offset(offset());
		moved();
	};

	// A phone that is turned, a window made another size: the sections are laid out anew under the same scroll position, and
	// the page goes to where the line was in them. An address bar that folds away moves no section, and nothing is done.
	const stay = () => {
		const before = below;
		below = measure();
		if (!before || window.scrollY === 0 || sameEdges(before, below)) return;
		const top = first() + carryOver(before, below, at) - line();
		window.scrollBy({ top, behavior: 'instant' });
	};

	const stop = new AbortController();
	const on = (target: EventTarget | null, events: string[], listener: () => void) =>
		events.forEach((event) =>
			target?.addEventListener(event, listener, { passive: true, signal: stop.signal })
		);
	on(window, ['resize'], stay);
	on(window, ['resize', 'orientationchange', 'load', 'pageshow'], remeasure);
	on(window.visualViewport, ['resize'], remeasure);
	on(document, ['scroll'], soon);
	on(document, ['scrollend'], settle);
	on(window, ['hashchange'], soon);
	// Sections also move where one above them grows: a font arrives, a reader enlarges the text.
	const sizes = new ResizeObserver(moved);
	sections.forEach((section) => sizes.observe(section));

	return {
		settle,
		destroy() {
			cancelAnimationFrame(frame);
			stop.abort();
			sizes.disconnect();
			observers.destroy();
			stopScrollama();
		}
	};
}

/**
 * Runs `setup` and returns a function that removes the scroll listeners it has put on the document: scrollama's
 * own `destroy` leaves one there each time.
 */
function keepingListeners(setup: () => unknown): () => void {
	const add = document.addEventListener;
	const kept: [string, EventListener][] = [];
	document.addEventListener = (type: string, listener: EventListener) => {
		kept.push([type, listener]);
		add.call(document, type, listener);
	};
	try {
		setup();
	} finally {
		document.addEventListener = add;
	}
	return () => kept.forEach(([type, listener]) => document.removeEventListener(type, listener));
}
