/** Turns of a transcript: paragraphs that open with the speaker's name and a colon. */
import { fold } from '../tokens.ts';
import type { CleanSource, FoundStatement, Mention, Span } from '../types.ts';

const LABEL =
	/^["“]?((?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\. ?)?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: ?\([^()\n]{1,40}\))?: +(?=\S)/u;
/** Labels that introduce no speaker. */
const NO_SPEAKER =
	/^(?:note|update|correction|related|photo|video|source|read more|editor|editors|by|q|a|time|date|where|when|what|who|why|how|listen|watch|score|result)s?$/i;

/**
 * The turns of an article that is, or holds, a transcript: at least three paragraphs with labels, and one of the
 * labels comes twice. A paragraph without a label belongs to no turn.
 */
export function findTurns(
	doc: CleanSource,
	mentions: Mention[]
): { paragraph: number; statement: FoundStatement }[] {
	const labelled = doc.paragraphs.flatMap((p, paragraph) => {
		const match = LABEL.exec(doc.readable.slice(p.start, Math.min(p.end, p.start + 90)));
		const label = match?.[1];
		return match && label && !NO_SPEAKER.test(label)
			? [{ p, paragraph, label, skip: match[0].length }]
			: [];
	});
	const labels = new Set(labelled.map((l) => l.label));
	if (labelled.length < 3 || labels.size === labelled.length) return answers(doc, mentions);
	const full = new Map<string, string>();
	for (const m of mentions)
		if (m.kind === 'person') full.set(fold(m.entity.split(' ').at(-1) ?? ''), m.entity);
	return labelled.flatMap(({ p, paragraph, label, skip }) => {
		const start = p.start + skip;
		const end = p.start + doc.readable.slice(p.start, p.end).trimEnd().length;
		if (start >= end) return [];
		const at = doc.readable.indexOf(label, p.start);
		const name = full.get(fold(label.split(' ').at(-1) ?? '')) ?? label;
		const speaker = { name, start: at, end: at + label.length };
		const span = { start, end };
		return [
			{
				paragraph,
				statement: { ...span, kind: 'direct', quotes: [], speaker, cue: null, confidence: 0.9 }
			}
		];
	});
}

const QUESTION = /^(?:Q|Question): +(?=\S)/;
const ANSWER = /^(?:A|Answer): +(?=\S)/;

const TALKED =
	/\b(?:spoke|speaks|talked|talks|sat down|answered|answers|interview(?:ed|s)?|asked)\b/;

/** The answers of an interview set as Q and A, by the only person whom the lead names, if it says that they talked. */
function answers(doc: CleanSource, mentions: Mention[]): ReturnType<typeof findTurns> {
	const textOf = (p: Span) => doc.readable.slice(p.start, p.end).trimEnd();
	const first = doc.paragraphs.findIndex((p) => QUESTION.test(textOf(p)));
	const asked = (paragraph: number) => {
		const before = doc.paragraphs[paragraph - 1];
		return before !== undefined && QUESTION.test(textOf(before));
	};
	const turns = doc.paragraphs.flatMap((p, paragraph) => {
		const label = asked(paragraph) ? ANSWER.exec(textOf(p))?.[0] : undefined;
		return label
			? [{ paragraph, start: p.start + label.length, end: p.start + textOf(p).length }]
			: [];
	});
	if (first < 0 || turns.length < 2) return [];
	const lead = doc.paragraphs[first - 1];
	const named = mentions.filter(
		(m) =>
			lead !== undefined &&
			m.start >= lead.start &&
			m.end <= lead.end &&
			m.kind === 'person' &&
			m.form === 'name'
	);
	const [who] = named;
	// A reporter's own questions and answers are nobody's speech.
	const talked = lead !== undefined && TALKED.test(textOf(lead));
	if (!who || !talked || named.some((m) => m.entity !== who.entity)) return [];
	const speaker = { name: who.entity, start: who.start, end: who.end };
	return turns.map(({ paragraph, start, end }) => ({
		paragraph,
		statement: { start, end, kind: 'direct', quotes: [], speaker, cue: null, confidence: 0.6 }
	}));
}
