/** What a statement says on the codebook's issues, read by the codebook's cues. */
import type { Stance } from '../lib/dataset/types.ts';
import type { CodebookIssue } from './inputs/codebook.ts';
import { denialOf, isUnsaid } from './lead.ts';
import type { Span } from './types.ts';

/** A position that the machine read, with the words that made it. */
export interface ReadPosition {
	issue: string;
	stance: Stance;
	/** In words, where the stance is conditional. */
	condition?: string;
	/** The words that made it, in a sentence of ours. */
	reading: string;
}

/** A statement as this stage reads it. */
export interface Readable {
	/** The content, without web junk. */
	content: string;
	/** The reporting words right before it ("denied that"), or nothing. */
	lead: string;
	/** The sentences around it, for the topic alone. */
	context: string;
	/** Whether a stretch of `content` is the speaker's own words, which may be repeated in full. */
	own(span: Span): boolean;
}

type Pole = 'support' | 'oppose' | 'conditional';

interface Cue extends Span {
	pole: Pole;
	words: string;
	/** The word that turns its pole round. */
	negation?: string;
}

export interface CompiledIssue {
	id: string;
	topic: RegExp[];
	poles: Record<Pole, RegExp[]>;
}

/** The codebook's cues as expressions; white space in a cue stands for any run of it. */
export function compileIssues(issues: CodebookIssue[]): CompiledIssue[] {
	const compile = (cues: string[]) =>
		cues.map((cue) => new RegExp(cue.replace(/ +/g, '\\s+'), 'gi'));
	return issues.map(({ id, cues }) => ({
		id,
		topic: compile(cues.topic),
		poles: {
			support: compile(cues.support),
			oppose: compile(cues.oppose),
			conditional: compile(cues.conditional)
		}
	}));
}

// Within one clause, what stands before a cue and turns it round; "not only" and "not just" do not.
const NEGATION =
	/\b(?:not(?! (?:only|just|merely)\b)|never|no longer|no|none|nobody|neither|nor|without|cannot|\w+n't|refus\w*(?: to)?|rul\w+ out|reject\w*|den(?:y|ies|ied|ying)|oppos\w*|against|stop\w*|halt\w*|hardly|fail\w* to|declin\w* to|unwilling\w*|far from)\b/gi;
const CLAUSE_BREAK = /[.;:!?\u2014]|,? \b(?:but|however|although|though|whereas|yet)\b/gi;
const NEGATION_REACH = 6;
// What makes a yes depend on something.
const CONDITION =
	/\b(?:(?:if,? and )?only,? if|if and when|unless|provided(?: that)?|as long as|so long as|on (?:the )?condition(?: that)?|on condition|assuming|only (?:when|once|after)|must first|not (?:before|until)|if)\b/gi;
const CONDITION_WORDS = 25;
/** Of reported speech no more than this is repeated. */
const BORROWED_WORDS = 3;

/**
 * Reads one statement against every issue. An issue is on the table where a topic cue matches (or where it has none);
 * the stance is that of the cues in the content: a conditional cue, or a yes that hangs on a condition, is conditional; a
 * cue under negation counts for the other pole; where both poles are as strong, the machine says nothing.
 */
export function readPositions(statement: Readable, issues: CompiledIssue[]): ReadPosition[] {
	const content = plain(statement.content);
	const lead = plain(statement.lead);
	if (isUnsaid(lead, content)) return [];
	const context = plain(statement.context);
	return issues.flatMap((issue) => {
		const onTopic =
			issue.topic.length === 0 ||
			issue.topic.some((cue) => first(cue, content) ?? first(cue, context));
		if (!onTopic) return [];
		const cues = matches(issue, content, lead);
		const position = weigh(cues, content, statement.own);
		return position ? [{ issue: issue.id, ...position }] : [];
	});
}

function weigh(
	cues: Cue[],
	content: string,
	own: Readable['own']
): Omit<ReadPosition, 'issue'> | null {
	const say = (span: Span) => `“${borrow(content, span, own(span))}”`;
	const made = cues.map((cue) =>
		cue.negation === undefined ? say(cue) : `${say(cue)} under “${cue.negation}”`
	);
	const conditional = cues.find((cue) => cue.pole === 'conditional');
	const yes = cues.filter((cue) => cue.pole === 'support');
	const no = cues.filter((cue) => cue.pole === 'oppose');
	const marker = first(CONDITION, content);
	if (conditional || (marker && yes.length > 0 && yes.length >= no.length)) {
		const at = marker ?? conditional;
		if (!at) return null;
		const reading = `Read from ${made.join(', ')}${marker ? `, on the condition at ${say(marker)}` : ''}.`;
		return { stance: 'conditional', condition: conditionAt(at, content, own), reading };
	}
	if (yes.length === no.length) return null;
	return {
		stance: yes.length > no.length ? 'support' : 'oppose',
		reading: `Read from ${made.join(', ')}.`
	};
}

/** Cues in the content, without those that lie within a longer one; negation turns the two poles round. */
function matches(issue: CompiledIssue, content: string, lead: string): Cue[] {
	const all: Cue[] = [];
	for (const pole of ['support', 'oppose', 'conditional'] as const)
		for (const expression of issue.poles[pole])
			for (const match of content.matchAll(expression)) {
				if (match[0] === '') continue;
				const end = match.index + match[0].length;
				all.push({ start: match.index, end, pole, words: match[0] });
			}
	all.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Cue[] = [];
	for (const cue of all) {
		// A longer cue says more than what it holds: "not work with" more than "work with".
		if (kept.some((other) => other.start < cue.end && cue.start < other.end)) continue;
		kept.push(cue);
	}
	return kept.map((cue) => {
		const negation =
			cue.pole === 'conditional' ? null : negationBefore(content.slice(0, cue.start), lead);
		if (negation === null) return cue;
		return { ...cue, negation, pole: cue.pole === 'support' ? 'oppose' : 'support' };
	});
}

/** The word that negates what follows, within its clause and a few words, or in the reporting words; two make a yes. */
function negationBefore(before: string, lead: string): string | null {
	let clause = 0;
	for (const stop of before.matchAll(CLAUSE_BREAK)) clause = stop.index + stop[0].length;
	const words = before.slice(clause).trim().split(' ').slice(-NEGATION_REACH).join(' ');
	const found = [...words.matchAll(NEGATION)].map((match) => match[0]);
	const denial = denialOf(lead, before);
	if (denial !== null) found.push(denial);
	return found.length % 2 === 1 ? (found.at(-1) ?? null) : null;
}

function conditionAt(at: Span, content: string, own: Readable['own']): string {
	const rest = content.slice(at.start);
	const stop = /[.;!?\u2014]|, (?:then|but)\b/.exec(rest);
	const clause = rest.slice(0, stop ? stop.index : rest.length).replace(/[\s,"']+$/, '');
	const words = clause.split(' ');
	if (own({ start: at.start, end: at.start + clause.length }) && words.length <= CONDITION_WORDS)
		return clause;
	return `on a condition that the article reports at “${borrow(content, at, false)}”`;
}

/** A speaker's own words whole; of a reporter's no more than a few. */
function borrow(content: string, span: Span, own: boolean): string {
	const words = content.slice(span.start, span.end).trim().split(' ');
	return own || words.length <= BORROWED_WORDS
		? words.join(' ')
		: `${words.slice(0, BORROWED_WORDS).join(' ')} …`;
}

/** As long as `text`: plain quotation marks, apostrophes and spaces, so that cues need not know the others. */
function plain(text: string): string {
	return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ');
}

function first(expression: RegExp, text: string): Span | null {
	const match = text.matchAll(expression).next().value;
	return match ? { start: match.index, end: match.index + match[0].length } : null;
}
