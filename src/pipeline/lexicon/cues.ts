/**
 * Reporting verbs with the frames they take, and nouns that report.
 *
 * Frames:
 * - `say`: quotation before or after, "that" clause with or without the word, inversion ("said Roe")
 * - `that`: clause with the word "that" (or a quotation)
 * - `tell`: like `say`, with the person addressed in between
 * - `wh`: "whether", "if", "why", "how" …
 * - `to`: infinitive ("vowed to …")
 * - `urge`: somebody, then an infinitive ("urged the council to …")
 * - `np`: a noun phrase or gerund ("condemned the raid", "opposes cutting …")
 * - `call`: object and complement ("called it a “mess”")
 * - `for`, `on`, `of`, `about`, `against`, `as` …: the preposition that opens the content ("called for …")
 */
export type Frame =
	'say' | 'that' | 'tell' | 'wh' | 'to' | 'urge' | 'np' | 'call' | 'put' | `prep:${string}`;

const FRAMES: Record<string, string> = {
	say: 'say wh',
	'add note explain stress conclude continue declare insist claim argue joke quip boast caution remark observe recall reply respond retort reiterate repeat lament complain concede contend maintain opine muse recount counter':
		'say wh',
	'acknowledge admit affirm allege announce assert confirm estimate predict report reveal state suggest testify tweet write disclose posit speculate confide proclaim pledge profess emphasize emphasise underscore underline clarify deduce reason surmise summarize':
		'say that wh np',
	'think believe feel hope suspect guess reckon fear worry doubt expect assume imagine': 'that',
	'know realize recognize understand agree decide determine discover find learn conclude':
		'that wh',
	'tell inform remind assure notify': 'tell wh',
	'warn promise advise': 'say tell to prep:of prep:against prep:about',
	ask: 'say tell wh urge prep:for',
	'urge encourage implore exhort beg press challenge invite instruct order persuade pressure':
		'urge np that say',
	'propose recommend request': 'that to np',
	'vow threaten offer swear aim intend plan want seek refuse decline hope agree wish': 'to that',
	'want wants': 'np urge',
	call: 'call prep:for prep:on',
	'describe characterize characterise portray depict denounce condemn decry cast paint label brand dub hail regard view see dismiss frame deride':
		'np call prep:as',
	'criticize criticise blast slam praise blame accuse attack defend mock oppose support back endorse reject deny dispute question rip hammer laud applaud welcome tout highlight cite mention reference discuss outline detail stress underscore blast bash ridicule rebuke chide fault lambaste assail chastise scold challenge slammed invoke favor favour embrace promote echo downplay criticized bemoan protest contest refute rebut decry dismiss shrug debunk advocate':
		'np',
	demand: 'say that to np',
	'deny dispute highlight mention cite stress underscore protest': 'that',
	'show indicate imply signal demonstrate illustrate prove': 'that wh',
	'wonder inquire query': 'wh say',
	'point stress': 'prep:out prep:to',
	'complain warn boast joke talk speak': 'prep:about prep:of',
	'object subscribe react': 'prep:to',
	lash: 'prep:out',
	push: 'prep:for prep:back',
	'argue rail protest inveigh campaign lobby plead advocate appeal vouch': 'prep:for prep:against',
	'refer allude': 'prep:to',
	insist: 'prep:on',
	go: 'prep:after',
	'lay spell set': 'prep:out',
	read: 'say',
	put: 'put',
	'liken compare': 'np',
	'admire hit pound': 'np',

	'shout yell exclaim cry scream chant whisper mutter': 'say',
	'laugh sigh shrug': 'quote',
	'interject chime': 'say'
};

const IRREGULAR: Record<string, string> = {
	say: 'says said saying',
	tell: 'tells told telling',
	think: 'thinks thought thinking',
	feel: 'feels felt feeling',
	know: 'knows knew known knowing',
	find: 'finds found finding',
	write: 'writes wrote written writing',
	swear: 'swears swore sworn swearing',
	see: 'sees saw seen seeing',
	speak: 'speaks spoke spoken speaking',
	go: 'goes went gone going',
	lay: 'lays laid laying',
	set: 'sets set setting',
	read: 'reads read reading',
	seek: 'seeks sought seeking',
	learn: 'learns learned learnt learning',
	understand: 'understands understood understanding',
	cast: 'casts cast casting',
	spell: 'spells spelled spelt spelling',
	begin: 'begins began begun beginning',
	plead: 'pleads pleaded pled pleading',
	beg: 'begs begged begging',
	rip: 'rips ripped ripping',
	slam: 'slams slammed slamming',
	plan: 'plans planned planning',
	refer: 'refers referred referring',
	rebut: 'rebuts rebutted rebutting',
	quip: 'quips quipped quipping',
	dub: 'dubs dubbed dubbing',
	admit: 'admits admitted admitting',
	submit: 'submits submitted submitting',
	object: 'objects objected objecting',
	shrug: 'shrugs shrugged shrugging',
	label: 'labels labeled labelled labeling labelling',
	signal: 'signals signaled signalled signaling signalling',
	wonder: 'wonders wondered wondering'
};

function inflect(base: string): string[] {
	const irregular = IRREGULAR[base];
	if (irregular) return [base, ...irregular.split(' ')];
	if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
	if (/[^aeiou]y$/.test(base))
		return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
	if (/(?:s|sh|ch|x|z)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
	return [base, `${base}s`, `${base}ed`, `${base}ing`];
}

export interface Cue {
	base: string;
	frames: ReadonlySet<Frame>;
}

/** Every form of every reporting verb. */
export const CUES: ReadonlyMap<string, Cue> = (() => {
	const frames = new Map<string, Set<Frame>>();
	for (const [verbs, list] of Object.entries(FRAMES))
		for (const verb of verbs.split(' ')) {
			const all = frames.get(verb) ?? new Set<Frame>();
			for (const frame of list.split(' ')) all.add(frame as Frame);
			frames.set(verb, all);
		}
	const cues = new Map<string, Cue>();
	for (const [base, all] of frames)
		for (const form of inflect(base)) if (!cues.has(form)) cues.set(form, { base, frames: all });
	return cues;
})();

/** Verbs that may stand before their subject after a quotation ("…," said Roe). */
export function invertible(cue: Cue): boolean {
	return cue.frames.has('say');
}

/** Nouns that report: "his claim that …", "a call for …". */
export const CUE_NOUNS = new Set(
	'claim claims call calls vow vows pledge pledges promise promises warning warnings statement statements suggestion suggestions assertion assertions allegation allegations argument arguments demand demands belief beliefs accusation accusations charge charges contention insistence proposal proposals plan plans declaration criticism complaint complaints denial remark remarks comment comments prediction predictions request requests threat threats concern concerns fear fears hope hopes view opinion'.split(
		' '
	)
);
