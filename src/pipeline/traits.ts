/** Stage "traits": what an article calls a person, and how large it says that a group is; articles differ on both. */
import type { CleanSource, FoundTrait, Mention } from './types.ts';

/** Titles that judge, and titles of office, as they stand before a name. */
const JUDGING =
	'dictator|strongman|tyrant|despot|autocrat|warlord|kingpin|extremist|hardliner|firebrand|militant|fugitive';
const OFFICE =
	'[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Pp]remier|[Kk]ing|[Qq]ueen|[Ee]mir|[Ss]ultan|[Gg]overnor|[Mm]ayor|[Gg]eneral|[Mm]inister|[Ss]enator|[Ll]eader';
const TITLE = new RegExp(`(?:\\p{Lu}\\p{L}+\\s)?(?:(${JUDGING})|(${OFFICE}))\\s(?=\\p{Lu})`, 'gu');
/** Code units before a name in which its title is looked for. */
const BEFORE = 40;

const GROUP = 'coalition|alliance|bloc|union|pact|group|league|federation';
const MEMBERS = 'nation|country|member|state';
/** "a 65-nation coalition" */
const COMPOUND = new RegExp(`\\b(\\p{N}+)-(?:${MEMBERS})\\s(${GROUP})\\b`, 'gu');
/** "coalition of 60-plus countries", "an alliance of more than 30 states" */
const OF_MEMBERS = new RegExp(
	`\\b(${GROUP})\\sof\\s((more than|over|at least|some|about)?\\s?(\\p{N}+)(-plus|\\+)?\\s(?:nations|countries|members|states))\\b`,
	'gu'
);

/** Every trait in the text, in order. */
export function findTraits(doc: CleanSource, mentions: Mention[]): FoundTrait[] {
	return [...titles(doc.readable, mentions), ...sizes(doc.readable)].sort(
		(a, b) => a.start - b.start
	);
}

function titles(text: string, mentions: Mention[]): FoundTrait[] {
	const found = new Map<number, FoundTrait>();
	for (const { start, end, entity, kind, form } of mentions) {
		if (kind !== 'person' || form === 'pronoun' || !/\s/.test(entity)) continue;
		const from = Math.max(0, start - BEFORE);
		const last = entity.split(/\s+/).at(-1)!;
		for (const match of text.slice(from, end).matchAll(TITLE)) {
			const at = from + match.index;
			const title = match[0].trimEnd();
			// Right before the name, or the first words of the mention itself.
			const name = at + match[0].length;
			if (name !== start && !(at >= start && name < end)) continue;
			if (!text.slice(name, end).includes(last)) continue;
			const value = (match[1] ?? match[2]!).toLowerCase();
			const trait = { start: at, end: at + title.length, of: entity, value };
			found.set(at, { ...trait, what: 'title', ...(match[1] && { judging: true as const }) });
		}
	}
	return [...found.values()];
}

function sizes(text: string): FoundTrait[] {
	const found: FoundTrait[] = [];
	for (const match of text.matchAll(COMPOUND)) {
		const [words, value, of] = match as unknown as [string, string, string];
		found.push({ start: match.index, end: match.index + words.length, of, what: 'size', value });
	}
	for (const match of text.matchAll(OF_MEMBERS)) {
		const of = match[1]!;
		const end = match.index + match[0].length;
		const least = match[5] !== undefined || /^(?:more than|over|at least)$/.test(match[3] ?? '');
		const value = `${match[4]!}${least ? ' or more' : ''}`;
		found.push({ start: end - match[2]!.trimStart().length, end, of, what: 'size', value });
	}
	return found;
}
