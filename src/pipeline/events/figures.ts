/** How many: the dead, the wounded and the arrested that a stretch of the text counts. */
import { MONTH } from '../dates/rule.ts';
import { numberValue } from '../lexicon/calendar.ts';
import type { FoundEvent } from '../types.ts';

type Figure = NonNullable<FoundEvent['figures']>[number];

const NUMBER =
	'(?:\\d[\\d,]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dozens|hundreds|thousands)';

const PEOPLE =
	'(?:\\s+(?!and |in |at |that |who |which |he |she |they |it |attacks? |bombings? )[\\p{L}-]+){0,3}?';

const FIGURES: [what: string, pattern: RegExp][] = [
	[
		'killed',
		new RegExp(
			`\\b(?:kill(?:ed|ing|s)|massacr(?:ed|ing)|slaughter(?:ed|ing)|murder(?:ed|ing)|claimed)\\s+(?:at least |about |some |more than |nearly |as many as |over |the lives of )?(${NUMBER})\\b`,
			'giu'
		)
	],
	[
		'killed',
		new RegExp(
			`\\b(?:shot|stabbed|hacked|gunned) (?:dead|down|to death)\\s+(?:at least |about |some |more than )?(${NUMBER})\\b`,
			'giu'
		)
	],
	[
		'killed',
		new RegExp(
			`\\b(?:shot|stabbed|beat|hacked|crushed|burned)\\s+(${NUMBER})${PEOPLE}\\s+to death\\b`,
			'giu'
		)
	],
	[
		'killed',
		new RegExp(
			`\\b(?:left|leaving)\\s+(?:at least |about |some |more than |nearly )?(${NUMBER})${PEOPLE}\\s+dead\\b`,
			'giu'
		)
	],
	[
		'killed',
		new RegExp(
			`\\b(${NUMBER})${PEOPLE}\\s+(?:were |was |have been |had been )?(?:killed|dead|died|massacred|slain)\\b`,
			'giu'
		)
	],
	[
		'killed',
		new RegExp(
			`\\bdeath toll (?:of|to|at|reached|rose to|stood at) (?:at least )?(${NUMBER})\\b`,
			'giu'
		)
	],
	[
		'wounded',
		new RegExp(
			`\\b(?:wound|injur)(?:ed|ing)\\s+(?:at least |about |some |more than |nearly |over )?(${NUMBER})\\b`,
			'giu'
		)
	],
	[
		'wounded',
		new RegExp(
			`\\b(${NUMBER})${PEOPLE}\\s+(?:were |was |have been |more )?(?:wounded|injured|hurt)\\b`,
			'giu'
		)
	],
	[
		'arrested',
		new RegExp(
			`\\b(?:arrest|detain)(?:ed|ing)\\s+(?:at least |about |some |more than )?(${NUMBER})\\b`,
			'giu'
		)
	],
	[
		'arrested',
		new RegExp(
			`\\b(${NUMBER})${PEOPLE}\\s+(?:were |was |have been )(?:arrested|detained)\\b`,
			'giu'
		)
	]
];

/** Who is counted, right after the number. */
const COUNTED =
	/^\s+(?:people|dead|others|civilians|soldiers|troops|men|women|children|passengers|protesters|officers|workers|students)\b/u;

/** After a number that counts no people. */
const TIMES =
	/^\s+(?:more )?(?:second|minute|hour|day|night|week|month|year|time|mile|kilometre|kilometer)s?\b/u;

/** "In 1968 women were arrested": a year. */
const isYear = (text: string, start: number, end: number) =>
	/^(?:1[5-9]|20)\d\d$/.test(text.slice(start, end)) &&
	new RegExp(`\\b(?:in|since|by|of|until|from|during|before|after|${MONTH}),?\\s$`, 'i').test(
		text.slice(Math.max(0, start - 12), start)
	);

/** Counted casualties and arrests in a stretch of the text, each with where the number stands. */
export function figuresIn(text: string, start: number, end: number): Figure[] {
	const slice = text.slice(start, end);
	if (
		!/kill|dead|died|death|massacr|slaughter|murder|slain|wound|injur|hurt|arrest|detain|claimed/i.test(
			slice
		)
	)
		return [];
	const found = new Map<string, Figure>();
	for (const [what, pattern] of FIGURES)
		for (const match of slice.matchAll(pattern)) {
			const value = numberValue(match[1]!);
			const at = start + match.index + match[0].indexOf(match[1]!);
			const after = at + match[1]!.length;
			// "arrested two days later"
			if (value === null || TIMES.test(text.slice(after, after + 20))) continue;
			if (isYear(text, at, after)) continue;
			const key = `${what}/${at}`;
			const counted = COUNTED.exec(text.slice(at + match[1]!.length, at + match[1]!.length + 20));
			const end = at + match[1]!.length + (counted?.[0].length ?? 0);
			if (!found.has(key)) found.set(key, { what, value, start: at, end });
		}
	return [...found.values()].sort((a, b) => a.start - b.start);
}
