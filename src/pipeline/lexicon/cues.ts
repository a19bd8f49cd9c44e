/**
 * Reporting verbs with the frames they take, and nouns that report.
 *
 * Frames:
 * - `say`: quotation before or after, "that" clause, inversion ("said Roe")
 * - `zero`: clause without the word "that"
 * - `that`: clause with the word "that" (or a quotation)
 * - `tell`: like `say`, with the person addressed in between
 * - `wh`: "whether", "if", "why", "how" …
 * - `to`: infinitive ("vowed to …")
 * - `urge`: somebody, then an infinitive ("urged the council to …")
 * - `as`: object and complement with "as" ("sees it as a mess")
 * - `np`: a noun phrase or gerund ("condemned the raid", "opposes cutting …")
 * - `call`: object and complement ("called it a “mess”")
 * - `for`, `on`, `of`, `about`, `against`, `as` …: the preposition that opens the content ("called for …")
 */
export type Frame =
	| 'say'
	| 'zero'
	| 'that'
	| 'tell'
	| 'wh'
	| 'to'
	| 'urge'
	| 'np'
	| 'as'
	| 'call'
	| 'put'
	| 'quote'
	| 'clear'
	| 'express'
	| 'door'
	| `prep:${string}`;

const FRAMES: Record<string, string> = {
	say: 'say zero wh',
	'add note explain stress conclude declare insist claim argue caution remark observe respond reiterate lament concede contend maintain opine':
		'say zero wh',
	complain: 'zero',
	'continue reply retort joke quip boast repeat complain muse recount counter recall interject chime shout yell exclaim cry scream chant whisper mutter read sing type demand bark retaliate fume thunder hiss snap sneer murmur mumble grumble growl gush rant crow crack scoff groan snort gripe grouse deadpan drawl elaborate intone roar post theorize theorise exult blurt stammer volunteer beam boom bellow exhort':
		'say wh',
	'answer react remember charge press urge comment question vent': 'say wh',
	'acknowledge admit affirm allege announce assert confirm estimate predict report reveal state suggest testify disclose posit speculate confide proclaim pledge profess emphasize emphasise underscore underline clarify deduce reason surmise summarize':
		'say zero wh np',
	'tweet write': 'say zero wh',
	'think believe feel hope suspect guess reckon fear worry doubt expect': 'that zero',
	'know realize recognize understand agree decide determine discover find learn conclude rule':
		'that zero wh',
	'tell inform remind assure notify': 'tell zero wh',
	'warn promise advise': 'say zero tell to prep:of prep:against prep:about',
	ask: 'say tell wh urge prep:for',
	'urge encourage implore exhort beg press challenge command instruct order persuade pressure':
		'urge that quote',
	invite: 'urge np',
	quash: 'np',
	'express voice': 'express',
	leave: 'door',
	'urge encourage challenge demand': 'np',
	'propose recommend request demand': 'that to np',
	'vow threaten offer swear aim intend plan want seek refuse decline hope agree wish expect':
		'to that',
	want: 'np urge',
	call: 'call prep:for prep:on',
	'describe characterize characterise portray depict cast paint label brand dub regard view see dismiss frame deride hail':
		'as prep:as',
	'describe label brand dub deride hail denounce condemn decry dismiss portray characterize':
		'np call',
	'criticize criticise blast slam praise blame accuse attack defend mock oppose support back endorse reject deny dispute question rip hammer laud applaud welcome tout highlight cite mention reference discuss outline detail stress bash ridicule rebuke chide fault lambaste assail chastise scold invoke favor favour embrace promote echo downplay bemoan protest contest refute rebut debunk advocate admire hit pound liken compare thank credit commend congratulate insult':
		'np',
	'introduce identify': 'as',
	charge: 'np',
	'deny dispute highlight mention cite': 'that',
	question: 'wh',
	'show indicate imply signal demonstrate illustrate prove': 'that zero wh',
	'wonder inquire query': 'wh say',
	point: 'prep:out prep:to',
	'complain warn boast joke talk speak': 'prep:about prep:of',
	submit: 'that',
	hint: 'that zero prep:at',
	caution: 'tell prep:against prep:about',
	'object subscribe react': 'prep:to',
	'recall remember': 'as',
	lash: 'prep:out',
	push: 'prep:for prep:back',
	'argue rail protest inveigh campaign lobby plead advocate appeal vouch': 'prep:for prep:against',
	'allude refer': 'prep:to',
	insist: 'prep:on',
	go: 'prep:after',
	'lay spell set': 'prep:out',
	put: 'put',
	make: 'clear',
	rule: 'prep:out',
	pledge: 'to',
	'repeat reiterate': 'np'
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
	make: 'makes made making',
	leave: 'leaves left leaving',
	signal: 'signals signaled signalled signaling signalling',
	snap: 'snaps snapped snapping',
	shoot: 'shoots shot shooting',
	fight: 'fights fought fighting',
	strike: 'strikes struck striking',
	wonder: 'wonders wondered wondering',
	sing: 'sings sang sung singing',
	burst: 'bursts burst bursting'
};

/** Verbs that report together with a particle alone, or otherwise too: "shot back", "blurted out". */
const PARTICLES = {
	back: 'shoot fire hit fight strike snap write text joke shout yell',
	out: 'blurt burst cry shout yell'
};

/** A verb and its forms. */
export function inflect(base: string): string[] {
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

/** Every form of every reporting verb; one of two words has a space. */
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
	for (const [particle, verbs] of Object.entries(PARTICLES))
		for (const verb of verbs.split(' '))
			for (const form of inflect(verb))
				if (!form.endsWith('ing'))
					cues.set(`${form} ${particle}`, {
						base: `${verb} ${particle}`,
						frames: new Set(['say', 'wh'])
					});
	return cues;
})();

/** Whether a verb is one of saying or telling: whoever is its subject speaks. */
export const speaks = ({ frames }: Cue) => frames.has('say') || frames.has('tell');

/** Verbs that may stand before their subject after a quotation ("…," said Roe). */
export function invertible(cue: Cue): boolean {
	return cue.frames.has('say') || cue.base === 'agree';
}

/** Nouns that report: "his claim that …", "a call for …". */
export const CUE_NOUNS = new Set(
	'claim claims call calls vow vows pledge pledges promise promises warning warnings statement statements suggestion suggestions assertion assertions allegation allegations argument arguments demand demands belief beliefs accusation accusations charge charges contention insistence proposal proposals plan plans declaration criticism complaint complaints denial remark remarks comment comments prediction predictions request requests threat threats concern concerns fear fears hope hopes view opinion answer response reply retort dictum aside conclusion assumption admission rejection broadside slogan motto mantra catchphrase phrase order orders instruction instructions plea pleas message verdict advice assessment reaction'.split(
		' '
	)
);

/** Adjectives that tell an attitude, with what opens its content: "is wary of …", "are willing to …". */
export const CUE_ADJECTIVES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		'wary critical supportive proud fearful tired suspicious contemptuous dismissive': 'of',
		'skeptical sceptical doubtful': 'of about that',
		'concerned worried anxious enthusiastic optimistic pessimistic': 'about that over',
		'confident certain sure convinced hopeful adamant afraid doubtful sorry glad grateful':
			'that of',
		'eager willing unwilling reluctant ready prepared hesitant determined keen': 'to',
		'open opposed committed sympathetic hostile': 'to'
	}).flatMap(([words, openers]) =>
		words.split(' ').map((w) => [w, new Set(openers.split(' '))] as const)
	)
);
