/** English verb forms: what tells past from future, and how a verb's forms are made. */

/** Past forms that do not end in -ed, of verbs that are common in news. */
export const IRREGULAR_PAST = new Set(
	(
		'was were had did said told met went came took made gave got found knew thought saw left held kept led felt ' +
		'began brought wrote stood sat spoke lost won paid sent built fell rose broke chose drew drove ate flew forgot ' +
		'grew heard hid hit hurt laid lay lent let meant put quit read ran sank sang sold sought shook shot showed shut ' +
		'slept spent split spread stole struck swore swept taught threw understood woke wore withdrew withstood became ' +
		'bought caught cut dealt dug fed fled fought forbade fired overthrew rode set sprang stuck undertook upheld blew ' +
		'bled bound bred burst cast clung crept wept lied'
	).split(' ')
);

/** Past participles that differ from the past form. */
export const IRREGULAR_PARTICIPLE = new Set(
	(
		'been gone come taken made given got found known seen left held kept led felt begun brought written stood sat ' +
		'spoken lost won paid sent built fallen risen broken chosen drawn driven flown forgotten grown heard hidden hit ' +
		'hurt laid let meant put run sunk sold sought shaken shot shown shut spent split spread stolen struck sworn swept ' +
		'taught thrown understood worn withdrawn become bought caught cut dealt fed fled fought forbidden overthrown ' +
		'set stuck undertaken upheld blown said told met done had beaten bitten born'
	).split(' ')
);

/** Words in -ed that are no past tense. */
export const NOT_PAST = new Set(
	'united armed coordinated so-called wounded red bed need indeed speed feed seed hundred sacred naked alleged exceed proceed succeed aged talented gifted beloved wicked rugged ahmed mohammed mohamed ted ned fred alfred'.split(
		' '
	)
);

export const BE = new Set("is are was were be been being am 's 're".split(' '));
export const HAVE = new Set("has have had having 've".split(' '));
export const FUTURE_MODALS = new Set("will shall 'll wo won't".split(' '));
export const OTHER_MODALS = new Set(
	"would could should may might must can ought cannot can't couldn't wouldn't shouldn't 'd".split(
		' '
	)
);
export const NEGATIONS = new Set(
	"not n't never no nor neither without nobody none don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't can't cannot hasn't haven't hadn't shouldn't".split(
		' '
	)
);

/** Verbs and adjectives that make an infinitive after them something still to come. */
export const PLANNING = new Set(
	(
		'plan plans planned planning plan expect expects expected set scheduled due slated intend intends intended aim aims ' +
		'prepare prepares preparing prepared poised agree agreed agrees decide decided decides vow vowed vows pledge pledged ' +
		'pledges promise promised promises about ready going determined bound supposed threaten threatens threatened ' +
		'hope hopes hoping voted votes announced is are'
	).split(' ')
);

/** Words after which an infinitive is what happens: "went on to say", "began to argue". */
export const GOING_ON = new Set(
	'on continue continued continues begin began begins start started starts proceed proceeded proceeds'.split(
		' '
	)
);
/** Words after which an infinitive of speaking was said, whether it helped or not: "tried to argue", "was quick to add". */
export const EFFORTS = new Set(
	'managed manages tried tries attempted attempts hastened hastens liked likes loved loves used quick careful fond heard'.split(
		' '
	)
);

/** Present-tense forms in -s of verbs that announce something for a stated day. */
export const SCHEDULED_PRESENT = new Set(
	(
		'meets visits hosts travels heads flies leaves arrives begins starts opens holds faces addresses speaks returns ' +
		'convenes gathers receives welcomes goes comes votes ends expires closes takes appears testifies continues resumes reopens'
	).split(' ')
);

/** `-s`, `-ed` and `-ing` forms of a regular verb, and the verb itself. */
export function regularForms(verb: string): { base: string; s: string; past: string; ing: string } {
	const double =
		/^(?:confer|commit|expel|kidnap|rebel|compel|refer|admit|permit|defer|prefer|occur|propel)$/.test(
			verb
		) ||
		(/^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) && !/[wxy]$/.test(verb));
	const stem = double ? verb + verb.at(-1) : verb;
	if (/e$/.test(verb))
		return { base: verb, s: `${verb}s`, past: `${verb}d`, ing: `${verb.slice(0, -1)}ing` };
	if (/[^aeiou]y$/.test(verb)) {
		const i = `${verb.slice(0, -1)}i`;
		return { base: verb, s: `${i}es`, past: `${i}ed`, ing: `${verb}ing` };
	}
	const s = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
	return { base: verb, s, past: `${stem}ed`, ing: `${stem}ing` };
}

/** Whether a lower-case word can be a past tense (or a participle). */
export function isPast(word: string): boolean {
	return (
		IRREGULAR_PAST.has(word) ||
		IRREGULAR_PARTICIPLE.has(word) ||
		(word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word))
	);
}
