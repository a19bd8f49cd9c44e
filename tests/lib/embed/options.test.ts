import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/lib/embed/frame/options.ts';

const NONE = { theme: 'auto', lang: '', accent: '', title: true, scene: '' };

describe('readOptions', () => {
	it.each([
		['', {}],
		['?theme=dark', { theme: 'dark' }],
		['?theme=auto&title=1', {}],
		['?accent=0A7&title=0', { accent: '#00AA77', title: false }],
		['?accent=%23a23a1d', { accent: '#a23a1d' }],
		['?lang=pt-BR', { lang: 'pt-BR' }],
		['?scene=two', { scene: 'two' }],
		// Somebody else's, such as what pym adds.
		['?initialWidth=600&childId=x&parentUrl=https%3A%2F%2Fexample.org', {}]
	])('understands %s', (search, expected) => {
		expect(readOptions(search, ['one', 'two'])).toEqual({
			options: { ...NONE, ...expected },
			notes: []
		});
	});

	it.each([
		['?theme=pink', 'theme=pink'],
		['?accent=red', 'accent=red'],
		['?accent=12345', 'accent=12345'],
		['?lang=x', 'lang=x'],
		['?lang=%00', 'lang='],
		['?title=no', 'title=no'],
		['?scene=three', 'scene=three']
	])('takes the default for %s, and says so', (search, start) => {
		const { options, notes } = readOptions(search, ['one', 'two']);
		expect(options).toEqual(NONE);
		expect(notes).toHaveLength(1);
		expect(notes[0]).toMatch(start);
		expect(notes[0]).toMatch('it may be');
	});
});
