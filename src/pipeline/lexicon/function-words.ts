/** Closed classes of English words. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
	'the a an this that these those my your his her its our their some any no every each either neither another many few several most both all such one two three four five six seven eight nine ten dozens hundreds thousands other'
);
export const PREPOSITIONS = set(
	'of in on at by for with from to into onto over under after before during since until till between among amid against about above below across along around behind beyond despite down inside near off out outside per through throughout toward towards unlike up upon via within without like than as because besides except including following regarding concerning alongside amongst'
);
export const CONJUNCTIONS = set(
	'and or but nor so yet if when while although though because as that whether where why how until unless since after before once than whereas which who whom whose what'
);
export const PRONOUNS = set(
	'i me my mine myself you your yours he him his himself she her hers herself it its itself we us our ours they them their theirs themselves who whom whose which what that this these those one everyone someone anyone nobody everybody somebody anybody'
);
export const AUXILIARIES = set(
	"am is are was were be been being has have had having do does did done will would shall should can could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't cannot couldn't mustn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t shouldn’t can’t couldn’t mustn’t ’d 'd ’s 's ’ve 've ’ll 'll"
);
/** Adverbs that stand between a subject and its verb, or between a verb and what it takes. */
export const ADVERBS = set(
	'also again once already now then still just later earlier recently repeatedly publicly privately openly angrily bluntly briefly clearly explicitly flatly frequently further immediately initially largely long merely never not often only previously quickly rarely reportedly simply soon specifically strongly subsequently suddenly today tomorrow yesterday twice even all alike both ever first finally fully rather really sometimes usually always apparently allegedly pretty essentially famously notably reluctantly sharply too instead effectively aggressively actually generally consistently currently continually constantly directly firmly formally falsely correctly rightly wrongly wryly quietly quickly jokingly aloud newly meanwhile however though afterward afterwards ago vehemently categorically broadly ultimately similarly mostly perhaps probably hardly barely mockingly proudly cheerfully softly loudly steadily seriously'
);
export const WEEKDAYS = set(
	'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.'
);
export const MONTHS = set(
	'january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. jan feb mar apr aug sept oct nov dec'
);
export const TIME_NOUNS = set(
	'morning afternoon evening night day week weekend month year spring summer fall autumn winter hour minute days weeks months years noon midnight decade'
);

/** Words that begin a sentence with a capital and are no names. */
export const SENTENCE_OPENERS = set(
	"according speaking asked still yet however meanwhile moreover instead perhaps indeed nevertheless nonetheless otherwise thus hence therefore finally first second third fourth last next later earlier early late recently today yesterday tomorrow now then here there never not only even just also again once maybe please thanks thank yes no oh well ok okay well-known former current new more most much less least many few several some any every each both half part back back-and-forth asked given based compared citing noting saying adding calling arguing standing sitting looking going coming making taking using working writing responding appearing including among during despite although though while because since unless until whether if when where why how what who whose whom which that this these those there such other another same like unlike under over above below near inside outside beyond without within throughout across around against between through toward towards about after before as at by for from in into of off on onto out to up upon via with and but or nor so the a an i he she it we they you his her its their our my your him them us me is are was were be been do does did has have had will would can could may might must shall should let get go see say says said think know just tell don’t don't can’t isn’t it’s it's he’s she’s they’re we’re i’m that’s there’s what’s i'm that's there's what's he's she's they're we're not one two three four five six seven eight nine ten eleven twelve twenty thirty hundreds thousands dozens millions people men women children officials experts critics supporters analysts lawmakers republicans democrats sources aides reporters voters authorities police investigators prosecutors researchers scientists observers opponents advocates residents witnesses whatever whoever whichever neither either none nobody everyone everybody anyone someone nothing something everything anything all correct correction editor editors update updated photo image video read click watch listen share asked specifically notably clearly certainly obviously apparently unfortunately fortunately surprisingly similarly likewise rather too very quite almost nearly roughly approximately exactly simply sometimes often always usually rarely typically generally overall additionally furthermore besides elsewhere everywhere somewhere anyway afterward afterwards soon previously originally initially eventually ultimately currently presently increasingly"
);

const NOT_ADVERBS = set(
	'family july italy reply supply rally ally fly apply ugly early daily weekly monthly yearly only likely unlikely friendly deadly lovely silly elderly assembly monopoly bully belly jelly comply imply rely multiply'
);

/** An adverb: one that we know, or a word that ends like one. */
export function isAdverb(word: string): boolean {
	return ADVERBS.has(word) || (word.length > 5 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}
