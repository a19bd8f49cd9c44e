import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/lib/briefing/address.ts';
import { answersTo, findables } from '../../../src/lib/briefing/ask.ts';
import { KEY_CARD, keyOf } from '../../../src/lib/briefing/keys.ts';
import { behind, clockWords, paceWords } from '../../../src/lib/briefing/pace.ts';
import { subjectsOf } from '../../../src/lib/briefing/subjects.ts';
import { makeCards } from '../../../src/lib/evidence/cards.ts';
import { valley } from '../scenes/valley.ts';

describe('keys', () => {
	const bare = {
		shiftKey: false,
		ctrlKey: false,
		metaKey: false,
		altKey: false,
		repeat: false,
		isComposing: false
	};
	const press = (key: string, more = {}) => keyOf({ ...bare, key, ...more });

	test.each([
		['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N']],
		['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'P']],
		['first', ['Home']],
		['last', ['End']],
		['black', ['b', 'B', '.']],
		['white', ['w', 'W']],
		['full-screen', ['f']],
		['overview', ['o']],
		['escape', ['Escape']],
		['presenter', ['s']],
		['search', ['/']],
		['pointer', ['l']],
		['help', ['?']]
	])('%s', (key, pressed) => {
		expect(pressed.map((k) => press(k))).toEqual(pressed.map(() => key));
	});
	test('Shift and Space go back; a question mark needs its Shift', () => {
		expect(press(' ', { shiftKey: true })).toBe('previous');
		expect(press('?', { shiftKey: true })).toBe('help');
	});
	test('what belongs to the browser or to nobody is left alone', () => {
		expect(press('p', { ctrlKey: true })).toBeNull();
		expect(press('ArrowLeft', { altKey: true })).toBeNull();
		expect([press('x'), press('F5'), press('Tab')]).toEqual([null, null, null]);
	});
	test('letters and signs can be turned off; what clickers send and numbers stay', () => {
		const off = (key: string) => keyOf({ ...bare, key }, false);
		expect(['b', '.', 'N', '/', '?'].map(off)).toEqual([null, null, null, null, null]);
		expect(['PageDown', ' ', '7', 'Enter'].map(off)).toEqual(['next', 'next', '7', 'enter']);
	});
	test('a key held down goes on, but does not flicker', () => {
		expect(press('PageDown', { repeat: true })).toBe('next');
		expect(press('b', { repeat: true })).toBeNull();
	});
	test('the card names every key that does something', () => {
		const named: Record<string, string> = { '→': 'ArrowRight', '←': 'ArrowLeft', '↑': 'ArrowUp', '↓': 'ArrowDown', Space: ' ', 'Page Down': 'PageDown', 'Page Up': 'PageUp', Esc: 'Escape' }; // prettier-ignore
		const known = KEY_CARD.flatMap(({ keys }) => keys.map((key) => press(named[key] ?? key)));
		for (const key of [
			'next',
			'previous',
			'first',
			'last',
			'black',
			'white',
			'full-screen',
			'overview',
			'escape',
			'presenter',
			'search',
			'pointer',
			'help'
		])
			// prettier-ignore
			expect(known).toContain(key);
	});
});

describe('addresses', () => {
	const slides = [{ id: 'a' }, { id: 'b-c' }];
	test('say slide and beat, and are read again', () => {
		expect(formatAddress({ id: 'b-c' }, 0)).toBe('#b-c');
		expect(formatAddress({ id: 'b-c' }, 2, 'briefing/')).toBe('#briefing/b-c/3');
		expect(parseAddress('#briefing/b-c/3', slides, 'briefing/')).toEqual({ slide: 1, beat: 2 });
		expect(parseAddress('#a', slides)).toEqual({ slide: 0, beat: 0 });
	});
	test('of other things name no slide', () => {
		expect(parseAddress('#a', slides, 'briefing/')).toBeNull();
		expect(parseAddress('', slides)).toBeNull();
		expect(parseAddress('#nobody', slides)).toBeNull();
		expect(parseAddress('#a/x', slides)).toEqual({ slide: 0, beat: 0 });
	});
});

describe('pace', () => {
	test.each([
		[0, 0, 0],
		[0, 59, 0],
		[0, 75, 15],
		[2, 60, -30],
		[2, 95, 0]
	])('slide %i after %i seconds is %i seconds behind', (slide, elapsed, late) => {
		expect(behind([60, 30, 20], slide, elapsed)).toBe(late);
	});
	test('in words', () => {
		expect([0, 7, 750, 3723].map(clockWords)).toEqual(['0:00', '0:07', '12:30', '1:02:03']);
		expect([3, 80, -30].map(paceWords)).toEqual(['on time', '1:20 behind', '0:30 ahead']);
	});
});

describe('questions from the room', () => {
	const dataset = valley(3);
	const first = dataset.statements[0];
	if (!first) throw new Error('the valley is silent');
	dataset.statements[0] = {
		...first,
		kind: 'direct',
		quotes: [
			{
				article: 'gazette',
				position: { type: 'TextPositionSelector', start: 0, end: 9 },
				sha256: '0'.repeat(64),
				quote: { type: 'TextQuoteSelector', exact: 'Not one sluice for Klára' }
			}
		]
	};
	const subjects = subjectsOf(dataset);
	const all = findables(subjects, makeCards(dataset));

	test('people come first, then issues, then what was said', () => {
		const [who, ...said] = answersTo('klara', all).map(({ kind }) => kind);
		expect([who, ...new Set(said)]).toEqual(['actor', 'statement']);
		expect(answersTo('dam mill', all)[0]).toMatchObject({ kind: 'issue' });
	});
	test('a word that was quoted finds its statement', () => {
		expect(answersTo('not one SLUICE', all)[0]).toMatchObject({
			kind: 'statement',
			title: '“Not one sluice for Klára”',
			records: [first.id]
		});
	});
	test('whoever has nothing on record is not offered, and everybody opens something', () => {
		expect(subjects.actors.length).toBeGreaterThan(0);
		for (const { records } of [...subjects.actors, ...subjects.issues])
			expect(records.length).toBeGreaterThan(0);
	});
	test('nothing is found for what nobody said; nothing asked offers people', () => {
		expect(answersTo('xylophone', all)).toEqual([]);
		expect(answersTo('', all, 3).map(({ kind }) => kind)).toEqual(['actor', 'actor', 'actor']);
	});
});
