import { expect, test } from 'vitest';
import { goldFaultLines, goldFaults } from '../../../src/pipeline/eval/gold-faults.ts';
import { scoreTask, TASKS, type Compared } from '../../../src/pipeline/eval/quotes.ts';

const text = '“The pier stays,” Ana Lind said. “Nobody asked us,” he said. “So be it.”';
const at = (words: string) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length
});
const lind = { source: { ...at('Ana Lind'), text: 'Ana Lind' }, speakerKind: 'name' };
const quote = (words: string, more: object) => ({
	...at(words),
	quotedSpans: [at(words)],
	...more
});
const article: Compared = {
	gold: {
		id: 'pier',
		text,
		quotes: [
			quote('“The pier stays,”', lind),
			quote('“Nobody asked us,”', {
				source: { ...at('he'), text: 'he' },
				speakerKind: 'pronoun',
				speakerLast: ['Oro']
			}),
			quote('“So be it.”', { speakerKind: 'none' })
		]
	},
	quoted: [
		{ ...at('“The pier'), speaker: 'Ana Lind' },
		{ ...at('“Nobody asked us,”'), speaker: 'Ana Lind' },
		{ ...at('“So be it.”'), speaker: 'Ana Lind' }
	],
	attributed: []
};
const [quoted] = TASKS as [(typeof TASKS)[0]];

test('a miss names the find that comes nearest, a false find stands alone, speakers are apart', () => {
	const faults = goldFaults(quoted, [article]);
	expect(faults.map((f) => [f.measure, f.fault, f.wanted?.names, f.found?.speaker])).toEqual([
		['quoted', 'miss', ['ana', 'lind'], 'Ana Lind'],
		['quoted', 'false', undefined, 'Ana Lind'],
		['quoted:speaker', 'wrong', ['oro'], 'Ana Lind'],
		['quoted:speaker', 'false', [], 'Ana Lind']
	]);
	const { spans } = scoreTask(quoted, [article]);
	expect(faults.filter((f) => f.measure === 'quoted' && f.fault === 'miss').length).toBe(
		spans.wanted - spans.right
	);
});

test('the lines have the words only on request', () => {
	const faults = goldFaults(quoted, [article]);
	expect(goldFaultLines(faults).split('\n').slice(0, 3)).toEqual([
		'quoted\tmiss\tpier\twanted [0, 17] ana/lind by name\tfound [0, 9] Ana Lind',
		'quoted\tfalse\tpier\twanted nothing\tfound [0, 9] Ana Lind',
		'quoted:speaker\twrong\tpier\twanted [33, 51] oro by pronoun\tfound [33, 51] Ana Lind'
	]);
	const lines = goldFaultLines(faults, new Map([['pier', text]]));
	expect(lines).toContain('wanted [0, 17] ana/lind by name “Ana Lind” "“The pier stays,”"');
	expect(lines).toContain('found [0, 9] Ana Lind "“The pier"');
});
