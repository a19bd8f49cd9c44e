import { describe, expect, it } from 'vitest';
import { isAsk, messages, whoAsks } from '../../../src/lib/embed/frame/heights.ts';

describe('whoAsks', () => {
	it.each([
		['', '', { secret: '', child: '' }],
		['#?secret=AbC123', '', { secret: 'AbC123', child: '' }],
		['#here&secret=x1', '?childId=chart-1', { secret: 'x1', child: 'chart-1' }],
		['#?secret=%22%3E', '', { secret: '', child: '' }]
	])('%s %s', (hash, search, expected) => {
		expect(whoAsks({ hash, search })).toEqual(expected);
	});
});

describe('messages', () => {
	it('says the height alone, in every protocol that was asked for', () => {
		expect(messages(321, { secret: '', child: '' })).toEqual([
			{ standpoint: 1, height: 321 },
			{ sentinel: 'amp', type: 'embed-size', height: 321 }
		]);
		expect(messages(321, { secret: 'x', child: 'c' }).slice(2)).toEqual([
			{ secret: 'x', message: 'height', value: 321 },
			'pymxPYMxcxPYMxheightxPYMx321'
		]);
	});
});

describe('isAsk', () => {
	it('hears our loader, WordPress and @newswire/frames', () => {
		expect(isAsk({ standpoint: 1 })).toBe(true);
		expect(isAsk({ message: 'ready', secret: 'x' })).toBe(true);
		expect(isAsk({ sentinel: 'amp', type: 'frames-init' })).toBe(true);
	});

	it('does not take what it has sent itself for a question, nor anything else', () => {
		for (const message of messages(321, { secret: 'x', child: 'c' }))
			expect(isAsk(message)).toBe(false);
		for (const other of ['height?', null, undefined, 7, {}, { standpoint: 2 }])
			expect(isAsk(other)).toBe(false);
	});
});
