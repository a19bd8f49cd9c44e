/** Words of ours for what the machine found, made from the record alone: no reporter's prose. */
import type { Actor, Event, Issue, Place, PloverType, Stance } from '../lib/dataset/types.ts';
import type { DraftEvent, DraftStatement } from './drafts.ts';

/** The codebook's rows by id, for their names. */
export interface Names {
	actors: Map<string, Actor>;
	places: Map<string, Place>;
	issues: Map<string, Issue>;
}

// Reporting verbs by what they do; the first that the cue begins with counts.
const MANNERS: [RegExp, string][] = [
	[/^(?:call\w* for|call\w* on|urg|ask|demand|exhort|appeal|press|push|insist)/i, 'makes a demand'],
	[/^(?:warn|caution)/i, 'gives a warning'],
	[/^(?:den(?:y|ie)|reject|dismiss|refus|rul)/i, 'says no'],
	[/^(?:pledg|promis|vow|commit|undertak)/i, 'makes a promise'],
	[/^(?:agre|welcom|prais|endors|back)/i, 'speaks in agreement'],
	[/^(?:accus|blam|critici|condemn|denounc|blast|slam)/i, 'finds fault'],
	[/^(?:predict|expect|forecast|hop)/i, 'looks ahead']
];
const STANCES: Record<Stance, string> = {
	support: 'for',
	oppose: 'against',
	conditional: 'only on a condition',
	neutral: 'taking no side'
};

/**
 * A machine-found statement in our words.
 *
 *     Ada Lind gives a warning on the harbour toll (against).
 *
 * @param cue the reporting verb's words, where they are known
 */
export function composeParaphrase(
	statement: DraftStatement,
	cue: string | undefined,
	names: Names
): string {
	const name = (id: string) => names.actors.get(id)?.name ?? id;
	const who =
		statement.speaker === null ? 'Somebody the codebook does not name' : name(statement.speaker);
	const manner = MANNERS.find(([verb]) => verb.test(cue ?? ''))?.[1] ?? 'speaks';
	const held = statement.holder === undefined ? '' : ` of what ${name(statement.holder)} holds`;
	const issues = statement.positions.map(
		({ issue, stance }) => `${names.issues.get(issue)?.short ?? issue} (${STANCES[stance]})`
	);
	return `${who} ${manner}${held}${issues.length > 0 ? ` on: ${issues.join('; ')}` : ''}.`;
}

const DEEDS: Record<PloverType, [deed: string, towards: string]> = {
	AGREE: ['agreement', 'with'],
	CONSULT: ['talks', 'with'],
	SUPPORT: ['support', 'for'],
	CONCEDE: ['concession', 'to'],
	COOPERATE: ['cooperation', 'with'],
	AID: ['aid', 'for'],
	RETREAT: ['retreat', 'from'],
	REQUEST: ['request', 'to'],
	ACCUSE: ['accusation', 'against'],
	REJECT: ['rejection', 'of'],
	THREATEN: ['threat', 'to'],
	PROTEST: ['protest', 'against'],
	SANCTION: ['sanctions', 'against'],
	MOBILIZE: ['mobilization', 'against'],
	COERCE: ['coercion', 'of'],
	ASSAULT: ['attack', 'on']
};
const MUTUAL = new Set<PloverType>(['AGREE', 'CONSULT', 'COOPERATE']);
const STATUS: Record<Event['status'], string> = {
	occurred: '',
	planned: 'planned ',
	alleged: 'alleged '
};

/**
 * A machine-found event's title in our words.
 *
 *     Planned talks between Ada Lind and Ben Oro in Ost
 */
export function composeTitle(event: DraftEvent, names: Names): string {
	const [deed, towards] = DEEDS[event.type];
	const by = (role: 'actor' | 'recipient') =>
		list(
			event.actors
				.filter((a) => a.role === role)
				.map((a) => names.actors.get(a.actor)?.short ?? a.actor)
		);
	const [does, bears] = [by('actor'), by('recipient')];
	let parties: string;
	if (MUTUAL.has(event.type) && event.actors.length > 1)
		parties = ` between ${list(event.actors.map((a) => names.actors.get(a.actor)?.short ?? a.actor))}`;
	else parties = `${bears && ` ${towards} ${bears}`}${does && ` by ${does}`}`;
	const place = event.place === null ? undefined : names.places.get(event.place)?.name;
	const title = `${STATUS[event.status]}${deed}${parties}${place === undefined ? '' : ` (${place})`}`;
	return title.charAt(0).toUpperCase() + title.slice(1);
}

function list(words: string[]): string {
	return words.length < 2
		? (words[0] ?? '')
		: `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
