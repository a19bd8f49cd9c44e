import { describe, expect, it } from 'vitest';
import { heightIn, isFrom } from '../../../src/lib/embed/loader/trust.ts';

describe('heightIn', () => {
	it('takes a whole number within bounds', () => {
		expect(heightIn({ standpoint: 1, height: 40 })).toBe(40);
		expect(heightIn({ standpoint: 1, height: 10_000 })).toBe(10_000);
	});

	it.each([
		null,
		'{"standpoint":1,"height":300}',
		300,
		[],
		{},
		{ height: 300 },
		{ standpoint: 2, height: 300 },
		{ standpoint: 1 },
		{ standpoint: 1, height: '300' },
		{ standpoint: 1, height: 300.5 },
		{ standpoint: 1, height: NaN },
		{ standpoint: 1, height: Infinity },
		{ standpoint: 1, height: -300 },
		{ standpoint: 1, height: 39 },
		{ standpoint: 1, height: 10_001 },
		{ standpoint: 1, height: '300px;position:fixed' },
		'pymxPYMxcxPYMxnavigateToxPYMxhttps://example.org'
	])('takes nothing from %j', (data) => {
		expect(heightIn(data)).toBeUndefined();
	});
});

describe('isFrom', () => {
	const frame = (sandbox: string | undefined) =>
		({
			src: 'https://stories.example/embed/map/one/',
			hasAttribute: (name: string) => name === 'sandbox' && sandbox !== undefined,
			sandbox: { contains: (word: string) => sandbox?.split(' ').includes(word) ?? false }
		}) as unknown as HTMLIFrameElement;

	it.each([
		[undefined, 'https://stories.example', true],
		[undefined, 'https://elsewhere.example', false],
		[undefined, 'http://stories.example', false],
		[undefined, 'null', false],
		['allow-scripts', 'null', true],
		['allow-scripts', 'https://stories.example', false],
		['allow-scripts allow-same-origin', 'https://stories.example', true],
		['allow-scripts allow-same-origin', 'null', false]
	])('sandbox %s, origin %s: %s', (sandbox, origin, expected) => {
		expect(isFrom(frame(sandbox), origin)).toBe(expected);
	});
});
