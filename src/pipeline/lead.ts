/** What the reporting words before a statement's content make of it: "denied that", "has not said", "asked". */

const TELLS =
	'(?:sa(?:y|id|ying)|tell|told|confirm\\w*|mention\\w*|announc\\w*|comment\\w*|answer\\w*|repeat\\w*|specif\\w+|explain\\w*)\\b';
/** "has not said that …": nothing is said; "does not think that …" and "did not just say" are. */
const UNSAID = new RegExp(
	`\\b(?:not(?! (?:just|only|merely)\\b)|never|no longer|\\w+n't)\\b(?: \\w+){0,2} ${TELLS}`,
	'i'
);
/** "declined *to say* …" */
const WITHHOLDS = /\b(?:declin|refus)\w*/i;
const TO_TELL = new RegExp(`^to ${TELLS}`, 'i');
const ASKS = /\b(?:ask\w*|wonder\w*|question\w*|inquir\w*|quer(?:y|ied|ies))\b/i;
const QUESTION = /^\W*(?:whether|if|why|how|what|when|where|who|which)\b/i;

/** What turns round what follows it. */
const DENIES =
	/\b(?:not(?! (?:just|only|merely)\b)|never|no longer|\w+n't|hardly|refus\w*|reject\w*|den(?:y|ies|ied|ying)|oppos\w*|against|declin\w*|rul\w+ out|stop\w*)\b/gi;
/** What may stand between it and what it turns, beside names: "denied that *France would* …". */
const DIRECT = new Set(
	'he she they it we there will would could should must can may might be is are was were have has had been going to the a an any all ever'.split(
		' '
	)
);
/** Most words there. */
const REACH = 8;
/** "ruled out *a plan to* …" */
const PLANS =
	/^(?:(?:the|an?|any|all|such) )?(?:plan|proposal|idea|call|move|demand|request)s? (?:to|for|of) *$/i;

/**
 * Whether the reporting words tell that nothing was said, or only asked.
 * @param lead the reporting words, with plain apostrophes, or nothing
 * @param content what they report
 */
export const isUnsaid = (lead: string, content: string): boolean =>
	UNSAID.test(lead) ||
	(WITHHOLDS.test(lead) && TO_TELL.test(content)) ||
	(ASKS.test(lead) && QUESTION.test(content));

/**
 * The reporting word that turns round what begins after `before` in the content, or null: "denied that they would", but
 * not "denied that her plan to … would cost jobs".
 */
export function denialOf(lead: string, before: string): string | null {
	const found = [...lead.matchAll(DENIES)];
	if (found.length % 2 === 0) return null;
	const words = before.trim().split(/\s+/).filter(Boolean);
	const direct =
		words.length <= REACH && words.every((w) => /^\p{Lu}/u.test(w) || DIRECT.has(w.toLowerCase()));
	const plan = /\b(?:reject|oppos|rul)\w*/i.test(lead) && PLANS.test(before);
	return direct || plan ? (found.at(-1)?.[0] ?? null) : null;
}
