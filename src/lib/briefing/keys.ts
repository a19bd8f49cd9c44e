/** The keys of a briefing: what presenters' hands and clickers know. Active on its pages only (WCAG 2.1.4). */

export type Key =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'black'
	| 'white'
	| 'full-screen'
	| 'overview'
	| 'presenter'
	| 'help'
	| 'search'
	| 'pointer'
	| 'escape'
	| 'enter'
	| `${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

const KEYS: Record<string, Key> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	n: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	p: 'previous',
	Home: 'first',
	End: 'last',
	b: 'black',
	'.': 'black',
	w: 'white',
	f: 'full-screen',
	o: 'overview',
	s: 'presenter',
	'?': 'help',
	'/': 'search',
	l: 'pointer',
	Escape: 'escape',
	Enter: 'enter'
};

/** The key card: what is pressed, one key or another or a row of keys, and what it does. */
export const KEY_CARD: { keys: string[]; row?: boolean; does: string }[] = [
	{ keys: ['→', '↓', 'Space', 'N', 'Page Down'], does: 'Next' },
	{ keys: ['←', '↑', 'P', 'Page Up'], does: 'Back' },
	{ keys: ['Home', 'End'], does: 'First, last slide' },
	{ keys: ['1', '2', 'Enter'], row: true, does: 'Slide 12' },
	{ keys: ['B', '.'], does: 'Black; again, or next: back to the slide' },
	{ keys: ['W'], does: 'White' },
	{ keys: ['S'], does: 'Presenter’s window: notes, clock, next slide' },
	{ keys: ['O', 'Esc'], does: 'All slides' },
	{ keys: ['/'], does: 'A question from the room: find a person, an issue, a quote' },
	{ keys: ['L'], does: 'Pointer; press somebody’s disc to put the light on them' },
	{
		keys: ['Tab', 'arrows', 'Enter'],
		row: true,
		does: 'From mark to mark; open what one rests on'
	},
	{ keys: ['F'], does: 'Full screen' },
	{ keys: ['?'], does: 'This card' }
];

export interface Pressed {
	key: string;
	shiftKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	repeat: boolean;
	isComposing: boolean;
}

/**
 * What a key means, whatever has the focus; null for one that means nothing, or is the browser's.
 * @param letters whether letters and signs are keys: whoever dictates can turn them off
 */
export function keyOf(event: Pressed, letters = true): Key | null {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
	if (!letters && /^[^\d ]$/.test(event.key)) return null;
	if (/^[0-9]$/.test(event.key)) return event.key as Key;
	if (event.key === ' ' && event.shiftKey) return 'previous';
	const key = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
	// Held down, a key goes on through the slides; it does not flicker between black and not.
	return event.repeat && key !== 'next' && key !== 'previous' ? null : key;
}

/** Keys that an element which has the focus keeps for itself. */
export function keepsFor(element: Element | null, key: Key): boolean {
	if (!element) return false;
	if (element.matches('input, textarea, select, [contenteditable]')) return true;
	// A button is pressed by Space and Enter, a link and a mark of the graphic by Enter.
	return element.matches('button, summary') ? isPress(key, element) : isEnterOn(element, key);
}

const isPress = (key: Key, element: Element) =>
	key === 'enter' || (key === 'next' && element.matches(':focus-visible'));
const isEnterOn = (element: Element, key: Key) =>
	key === 'enter' && element.matches('a[href], [role="option"]');
