/** What a diagram shows, in words, where the story has none for it: a headline, and a sentence for who does not see it. */
import { indexOf } from '../dataset/selectors.ts';
import type { Dataset } from '../dataset/types.ts';
import type { AgreementState, State } from '../scenes/types.ts';

export interface Finding {
	headline: string;
	alt: string;
}

const SIDES = { oppose: 'against', conditional: 'only if', support: 'for' } as const;
/** Two who were asked about less than this in common cannot be said to agree. */
const IN_COMMON = 3;

/** How many are on which side, and who. */
export function stanceFinding(dataset: Dataset, { stance, tokens }: State): Finding {
	if (!stance) throw new Error('this state has no stance diagram');
	const names = (side: string) =>
		tokens
			.filter((token) => token.visible && token.stance === side)
			.map(({ actor }) => indexOf(dataset).actors.get(actor)?.name ?? actor);
	const sides = (['support', 'conditional', 'oppose'] as const).map((side) => ({
		words: SIDES[side],
		who: names(side)
	}));
	const taken = sides.filter(({ who }) => who.length > 0);
	const lists = taken.map(({ words, who }) => `${words}: ${who.join(', ')}`).join('; ');
	return {
		headline: `By ${stance.asOfLabel}, ${inCounts(taken)}`,
		alt: `Stance diagram. ${stance.question} By ${stance.asOfLabel}, ${lists || 'nobody is on record'}.`
	};
}

function inCounts(sides: { words: string; who: string[] }[]): string {
	const [first, ...others] = sides;
	if (!first) return 'nobody is on record';
	if (others.length > 0) return sides.map(({ words, who }) => `${who.length} ${words}`).join(', ');
	const [name, ...more] = first.who;
	return more.length > 0
		? `all ${first.who.length} on record say ${first.words}`
		: `only ${name} is on record: ${first.words}`;
}

/** Which two agree most, and which least, of those with enough in common. */
export function agreementFinding({ agreement }: State): Finding {
	if (!agreement) throw new Error('this state has no agreement diagram');
	const some = agreement.pairs.filter(({ of }) => of >= IN_COMMON);
	const share = ({ same, of }: { same: number; of: number }) => same / of;
	const [most] = [...some].sort((a, b) => share(b) - share(a) || b.of - a.of);
	const [least] = [...some].sort((a, b) => share(a) - share(b) || b.of - a.of);
	const said = [most, least === most ? undefined : least]
		.flatMap((pair) => (pair ? [pairInWords(agreement, pair)] : []))
		.join('; ');
	const headline = said || 'Who takes the same side as whom';
	return {
		headline,
		alt: `Who takes the same side as whom, over all issues, by ${agreement.asOfLabel}. ${headline}.`
	};
}

function pairInWords(
	{ actors }: AgreementState,
	{ a, b, same, of }: AgreementState['pairs'][number]
): string {
	const [one, other] = [actors[a]?.label, actors[b]?.label];
	return same > 0
		? `${one} and ${other} take the same side on ${same} of ${of} issues`
		: `${one} and ${other} on none of ${of}`;
}

/** The day of which most was said. */
export function timelineFinding(dataset: Dataset, { timeline }: State): Finding {
	if (!timeline) throw new Error('this state has no timeline');
	const days = timeline.rows.map(({ kind, title }, row) => ({
		kind,
		title,
		said: timeline.cells
			.filter((cell) => cell.row === row)
			.reduce((n, { statements }) => n + statements.length, 0)
	}));
	const [most] = days.filter(({ kind }) => kind === 'day').sort((a, b) => b.said - a.said);
	const sources = timeline.sources.map(({ name }) => name).join(', ');
	const headline =
		most && most.said > 0
			? `${most.title}: the day on which most was said, ${most.said} of ${dataset.statements.length} statements`
			: 'What each article reports of each day';
	return {
		headline,
		alt: `Timeline of what each article reports of each day: ${sources}. ${headline}.`
	};
}

/** How many have spoken on how much. */
export function matrixFinding({ matrix }: State): Finding {
	if (!matrix) throw new Error('this state has no matrix');
	const { columns, issues, asOfLabel } = matrix;
	return {
		headline: `Where ${columns.length} stand on ${issues.length} issues, by ${asOfLabel}`,
		alt: `Table of ${issues.length} issues and ${columns.length} who spoke on them: for, only if, or against, by ${asOfLabel}.`
	};
}
