/**
 * One tab stop for a whole chart: of all marks that lead somewhere one can be reached by Tab, and the arrow keys go from
 * mark to mark, to the nearest one in the key's direction. Home and End lead to the first and the last in the
 * document. After the WAI-ARIA Authoring Practices, "roving tabindex".
 */

/** What takes part: links, but not those that are a second way to another mark; and what opens a note. */
const MARKS = 'a[href]:not(.label, [aria-hidden], [hidden]), summary';

const WAYS: Record<string, [dx: number, dy: number]> = {
	ArrowRight: [1, 0],
	ArrowLeft: [-1, 0],
	ArrowDown: [0, 1],
	ArrowUp: [0, -1]
};

export interface Spot {
	x: number;
	y: number;
}

/**
 * The spot to which an arrow key leads: the nearest in its direction, where what lies off the axis counts for more
 * than what lies along it.
 * @returns index into `spots`, or -1 where there is none that way
 */
export function towards(from: Spot, spots: Spot[], [dx, dy]: [dx: number, dy: number]): number {
	let best = -1;
	let least = Infinity;
	spots.forEach(({ x, y }, i) => {
		const along = (x - from.x) * dx + (y - from.y) * dy;
		const off = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
		// Within 60 degrees of the key's direction.
		if (along < 0.5 || off > along * 1.74) return;
		const cost = along + off * 2;
		if (cost < least) [best, least] = [i, cost];
	});
	return best;
}

function middle(element: Element): Spot {
	const { x, y, width, height } = element.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
}

/** An attachment for the element that holds the chart; keeps up with marks that come and go. */
export function roving(chart: HTMLElement): () => void {
	let current: Element | null = null;
	const marks = () =>
		[...chart.querySelectorAll<HTMLElement>(MARKS)].filter(
			(mark) => !mark.closest('[inert]') && mark.checkVisibility()
		);
	const settle = () => {
		const all = marks();
		if (!current || !all.includes(current as HTMLElement)) current = all[0] ?? null;
		// A mark that leads nowhere any more, or is on its way out, would stay a stop.
		for (const mark of chart.querySelectorAll('a[tabindex]:not([href])'))
			mark.removeAttribute('tabindex');
		for (const mark of chart.querySelectorAll('a[hidden][tabindex="0"]'))
			mark.setAttribute('tabindex', '-1');
		for (const mark of chart.querySelectorAll(MARKS)) {
			const index = mark === current ? '0' : '-1';
			if (mark.getAttribute('tabindex') !== index) mark.setAttribute('tabindex', index);
		}
	};
	const onfocusin = (event: FocusEvent) => {
		const mark = (event.target as Element).closest(MARKS);
		if (mark) current = mark;
		settle();
	};
	const onkeydown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		const from = (event.target as Element).closest<HTMLElement>(MARKS);
		if (!from) return;
		const all = marks();
		const way = WAYS[event.key];
		const to = way
			? all[towards(middle(from), all.map(middle), way)]
			: event.key === 'Home'
				? all[0]
				: event.key === 'End'
					? all.at(-1)
					: undefined;
		if (!to && !way) return;
		// At the chart's edge the page does not scroll away either.
		event.preventDefault();
		to?.focus({ preventScroll: true });
	};
	chart.addEventListener('focusin', onfocusin);
	chart.addEventListener('keydown', onkeydown);
	/** Asked at once what it draws, the browser would lay it out to tell; so once nothing has come or gone for a while. */
	let soon = window.setTimeout(settle, 100);
	const later = (records: MutationRecord[]) => {
		// Until then nothing new is a stop of its own.
		for (const { addedNodes } of records)
			for (const added of addedNodes)
				if (added instanceof Element)
					for (const mark of [added, ...added.querySelectorAll(MARKS)])
						if (mark.matches(MARKS)) mark.setAttribute('tabindex', '-1');
		clearTimeout(soon);
		soon = window.setTimeout(settle, 100);
	};
	const changes = new MutationObserver(later);
	changes.observe(chart, {
		childList: true,
		subtree: true,
		attributeFilter: ['hidden', 'inert', 'href']
	});
	return () => {
		chart.removeEventListener('focusin', onfocusin);
		chart.removeEventListener('keydown', onkeydown);
		changes.disconnect();
		clearTimeout(soon);
	};
}
