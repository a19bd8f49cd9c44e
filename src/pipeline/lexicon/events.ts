/**
 * Words that report events, with the type and mode that PLOVER 2.0 gives them (Halterman, Schrodt, Beger,
 * Bagozzi and Scarborough 2023, "PLOVER and POLECAT"; Open Event Data Alliance manual). General English: no
 * country, party or person stands here.
 */

export const PLOVER_TYPES = [
	'AGREE',
	'CONSULT',
	'SUPPORT',
	'CONCEDE',
	'COOPERATE',
	'AID',
	'RETREAT',
	'REQUEST',
	'ACCUSE',
	'REJECT',
	'THREATEN',
	'PROTEST',
	'SANCTION',
	'MOBILIZE',
	'COERCE',
	'ASSAULT'
] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

/** Types that are acts of speech: they need somebody who speaks, and are not "alleged" for being said. */
export const VERBAL = new Set<PloverType>([
	'AGREE',
	'SUPPORT',
	'CONCEDE',
	'REQUEST',
	'ACCUSE',
	'REJECT',
	'THREATEN'
]);

export interface VerbTrigger {
	type: PloverType;
	mode?: string;
	/** Base form, then irregular past and participle where it has them; `/` parts alternatives. */
	verb: string;
	/** A regular expression that the words after it must match, lower-case, from their start. */
	then?: string;
	/** One that they must not match. */
	unless?: string;
	/** Whom the event needs: the one who acts, the one it is done to, both, or at least one (the rule). */
	needs?: 'actor' | 'recipient' | 'both' | 'either';
	/** What the words before must match, lower-case, at their end; of AGREE, such a verb says what somebody is ready for. */
	after?: string;
	/** Only with an auxiliary: "is backing", "supported by". */
	progressive?: true;
	/** Only in the passive: "was fined". */
	passive?: true;
	/** Means violence only beside words of violence or arms (`ARMED`). */
	armed?: true;
	/** So do accidents: arms, or no accident, must be spoken of. */
	deadly?: true;
}

const MILITARY =
	'(?:\\S+ ){0,5}?(?:troops|forces|soldiers|warships?|ships?|aircraft|warplanes?|planes|jets|fighters|tanks|missiles|marines|peacekeepers|carrier|navy|army|police|weapons|guards?|submarines?|advisers|advisors)\\b';
const HELP =
	'(?:\\S+ ){0,5}?(?:aid|assistance|relief|food|medicine|medical|supplies|money|loans?|grants?|funds?|weapons|arms|ammunition|training|refuge|asylum|shelter|humanitarian|rescuers?|firefighters|doctors|medics|tents|blankets|field hospitals?)\\b';
const PACT =
	'(?:\\S+ ){0,4}?(?:deal|pact|agreement|accord|treaty|truce|ceasefire|cease-fire|settlement|compromise|memorandum|contract)s?\\b';
const TERM = '^(?:\\S+ ){0,6}?for (?:life\\b|(?:\\S+ ){1,5}?(?:years?|months?|weeks?|days?)\\b)';
const TIES =
	'(?:\\S+ ){0,4}?(?:ties|relations|links|talks|negotiations|aid|cooperation|trade|contacts?|funding|exports|imports|sanctions|embargo|tariffs)\\b';

/** What goes off, right before the verb: no rocket, which may be one for space, and no bomb of a war long past. */
const BOMB =
	'(?<!\\b(?:unexploded|wartime|vintage|old|historic|dud|test|war|ww|wwi|wwii|(?:war|ww)[ -]?(?:i|ii|one|two|1|2|era)|1[89]\\d\\d) (?:\\S+ ){0,2}?)\\b(?:bombs?|explosives|(?:explosive )?devices?|grenades?|landmines?) (?:has |have |had )?$';
const WHERE =
	'^(?:in|on|at|near|outside|inside|under|beside|as|during)\\b(?! (?:an? |the |its |their )?(?:\\S+ ){0,2}?(?:tests?|exercises?|training|drills?|disposal|defus\\S+|disarm\\S+|controlled)\\b)';

/** People who are let go only where they were held: by captors, or called kidnapped. */
const CAPTORS =
	'\\b(?:gunmen|kidnappers|captors|abductors|hijackers|militants|insurgents|rebels|jihadists|pirates|bandits|soldiers|troops|army|military) (?:have |had |has |also )?$';
const HELD = '^(?:\\S+ ){0,3}?(?:kidnapped|abducted|captured) ';
const COUNTED =
	'^(?:at least |some |about |all |the |its |their )*(?:\\d+|all|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of) ';
const CAPTIVES =
	"(?:\\S+ ){0,2}?(?:schoolgirls|schoolchildren|girls|boys|children|students|pupils|women|villagers|sailors|aid workers|crew members|tourists|nuns|priests|missionaries)\\b(?![’']| (?:trapped|stuck|pinned|stranded|from (?:the|an?|their) (?:\\S+ )?(?:cars?|wreckage|rubble|bus|train|lift|lorry|building)))";

/** For what people travel who consult nobody. */
const PRIVATELY =
	'^(?:[^\\s,;]+ ){0,9}?(?:to (?:hear|watch|play|compete|study|work|live|cheer|mourn|celebrate|testify|give evidence|shop|film|perform|train|recover|rest|escape|flee|take part|face (?!the)|see (?:his|her|their|the|an?)|visit (?:his|her|their)|attend (?:the |an? |his |her |their )?(?:\\S+ )?(?:funeral|wedding|match|game|trial|hearing|concert|ceremony|school|service))|for (?:the |an? |his |her |their )?(?:\\S+ ){0,2}?(?:match|game|leg|final|derby|tie|fixture|qualifier|holiday|vacation|trial|funeral|wedding|surgery|treatment))\\b';

export const VERB_TRIGGERS: VerbTrigger[] = [
	// What somebody says that another must do, they ask of them.
	{ type: 'REQUEST', verb: 'must', then: '^(?!be\\b|have\\b|not\\b)\\p{L}', needs: 'both' },
	// ASSAULT
	{ type: 'ASSAULT', verb: 'attack', armed: true },
	{ type: 'ASSAULT', verb: 'assault', armed: true },
	{ type: 'ASSAULT', verb: 'fight/fought/fought', needs: 'both', armed: true },
	{ type: 'ASSAULT', mode: 'explosives', verb: 'bomb', unless: '^(?:at the|in the polls)' },
	{ type: 'ASSAULT', mode: 'explosives', verb: 'barrel bomb' },
	{ type: 'ASSAULT', mode: 'explosives', verb: 'explode', after: BOMB, then: WHERE },
	{ type: 'ASSAULT', mode: 'explosives', verb: 'go/went/gone', after: BOMB, then: '^off\\b' },
	{
		type: 'ASSAULT',
		verb: 'wound',
		deadly: true,
		after: ', $',
		then: '^(?:at least |about |some |more than )?(?:\\d|two\\b|three|four|five|six|seven|eight|nine|ten\\b|dozens)'
	},
	{
		type: 'ASSAULT',
		mode: 'explosives',
		verb: 'blow/blew/blown',
		then: '^up\\b|^himself up|^herself up|^themselves up'
	},
	{ type: 'ASSAULT', mode: 'heavy-weapons', verb: 'shell' },
	{ type: 'ASSAULT', mode: 'aerial', verb: 'strafe' },
	{
		type: 'ASSAULT',
		mode: 'firearms',
		verb: 'shoot/shot/shot',
		unless:
			'^(?:up to|back|for|hoops|a (?:film|movie|video|scene|round)|the (?:film|movie|video|scene)|(?:\\S+ ){1,4}?(?:into|to|through to) (?:the (?:last|next|lead|front|top|semi|quarter|final)|an? (?:\\S+ )?lead|victory|glory))'
	},
	{
		type: 'ASSAULT',
		mode: 'aerial',
		verb: 'down',
		then: '^(?:an?|the|its|their|one|two|\\S+ (?:jet|plane|aircraft|helicopter|drone|airliner))\\b'
	},
	{ type: 'ASSAULT', mode: 'firearms', verb: 'gun', then: '^(?:down|(?:\\S+ ){1,3}down)\\b' },
	{ type: 'ASSAULT', mode: 'firearms', verb: 'open', then: '^fire\\b', needs: 'actor' },
	{ type: 'ASSAULT', mode: 'targeted', verb: 'massacre' },
	{ type: 'ASSAULT', mode: 'targeted', verb: 'slaughter', armed: true },
	{ type: 'ASSAULT', mode: 'targeted', verb: 'assassinate' },
	{ type: 'ASSAULT', mode: 'targeted', verb: 'behead' },
	{
		type: 'ASSAULT',
		mode: 'targeted',
		verb: 'execute',
		armed: true,
		unless: '^(?:an?|the) (?:plan|order|warrant|strategy|play|search)'
	},
	{ type: 'ASSAULT', mode: 'targeted', verb: 'murder' },
	{
		type: 'ASSAULT',
		verb: 'kill',
		deadly: true,
		unless:
			'^(?:the |a |off )?(?:bill|deal|proposal|time|plan|measure|idea|game|match|tie|contest|momentum|mood|weeds)'
	},
	{ type: 'ASSAULT', mode: 'torture', verb: 'torture' },
	{ type: 'ASSAULT', mode: 'sexual', verb: 'rape' },
	{ type: 'ASSAULT', mode: 'abduct', verb: 'kidnap' },
	{ type: 'ASSAULT', mode: 'abduct', verb: 'abduct' },
	{ type: 'ASSAULT', mode: 'abduct', verb: 'hijack', armed: true },
	{ type: 'ASSAULT', mode: 'primitive', verb: 'stab' },
	{ type: 'ASSAULT', verb: 'ambush' },
	{ type: 'ASSAULT', verb: 'invade', unless: '^(?:\\S+ ){0,2}privacy' },
	{ type: 'ASSAULT', verb: 'storm', armed: true, unless: '^out' },
	{ type: 'ASSAULT', verb: 'besiege', armed: true },
	{ type: 'ASSAULT', verb: 'clash', then: '^with\\b', armed: true },
	{
		type: 'ASSAULT',
		mode: 'aerial',
		verb: 'hit/hit/hit',
		deadly: true,
		unless: '^(?:back|out|the road|a (?:record|new|high|low)|record|by a|\\d)'
	},
	{
		type: 'ASSAULT',
		mode: 'aerial',
		verb: 'strike/struck/struck',
		deadly: true,
		unless: `^(?:up|an? (?:balance|chord|tone|pose|blow|note)|down|by the|me|us|back|${PACT})`
	},
	{ type: 'ASSAULT', mode: 'heavy-weapons', verb: 'pound', deadly: true },
	{
		type: 'ASSAULT',
		mode: 'crowd-control',
		verb: 'fire',
		then: '^(?:\\S+ ){0,3}?(?:tear[ -]gas|water cannon|rubber bullets)\\b'
	},
	{
		type: 'ASSAULT',
		verb: 'fire',
		then: '^(?:\\S+ ){0,4}?(?:missiles?|rockets?|shells|shots|mortars?|grenades?|bullets)\\b|^(?:on|at)\\b(?! (?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|\\d|the (?:spot|end|start)))',
		unless: '^(?:back|the (?:manager|coach))'
	},
	{ type: 'ASSAULT', mode: 'crowd-control', verb: 'tear-gas' },
	{ type: 'ASSAULT', mode: 'crowd-control', verb: 'use', then: '^tear[ -]gas\\b' },
	{
		type: 'ASSAULT',
		mode: 'beat',
		verb: 'beat/beat/beaten',
		then: '^up\\b|^by (?:\\S+ ){0,2}(?:police|guards|soldiers)'
	},
	// COERCE
	{ type: 'COERCE', mode: 'arrest', verb: 'arrest' },
	{ type: 'COERCE', mode: 'arrest', verb: 'detain' },
	{ type: 'SANCTION', mode: 'convict', verb: 'jail', then: TERM },
	{ type: 'SANCTION', mode: 'convict', verb: 'imprison', then: TERM },
	{ type: 'COERCE', mode: 'arrest', verb: 'jail' },
	{ type: 'COERCE', mode: 'arrest', verb: 'imprison' },
	{ type: 'COERCE', mode: 'deport', verb: 'deport' },
	{ type: 'COERCE', mode: 'seize', verb: 'annex' },
	{
		type: 'COERCE',
		mode: 'seize',
		verb: 'seize',
		unless: '^(?:on|upon|up|the (?:moment|day|chance|opportunity|initiative))'
	},
	{ type: 'COERCE', mode: 'seize', verb: 'confiscate' },
	{ type: 'COERCE', mode: 'seize', verb: 'raid' },
	{ type: 'COERCE', mode: 'seize', verb: 'occupy', armed: true },
	{ type: 'COERCE', mode: 'restrict', verb: 'outlaw' },
	{ type: 'COERCE', mode: 'restrict', verb: 'blockade' },
	{ type: 'COERCE', mode: 'restrict', verb: 'crack/cracked/cracked', then: '^down on\\b' },
	{ type: 'COERCE', mode: 'censor', verb: 'censor' },
	{
		type: 'COERCE',
		mode: 'martial-law',
		verb: 'declare',
		then: '^(?:an? )?(?:\\S+ )?(?:state of emergency|martial law|emergency)'
	},
	{ type: 'COERCE', mode: 'curfew', verb: 'impose', then: '^(?:\\S+ ){0,2}curfew' },
	{
		type: 'COERCE',
		mode: 'cyber',
		verb: 'hack',
		then: '^(?:into |the |its |their |his |her |an? )'
	},
	// MOBILIZE
	{ type: 'MOBILIZE', mode: 'troops', verb: 'deploy' },
	{ type: 'MOBILIZE', mode: 'troops', verb: 'mobilize', then: `^${MILITARY}` },
	{ type: 'MOBILIZE', mode: 'troops', verb: 'mass', then: `^${MILITARY}` },
	{
		type: 'MOBILIZE',
		mode: 'weapons',
		verb: 'send/sent/sent',
		then: `^${MILITARY}`
	},
	{ type: 'MOBILIZE', mode: 'weapons', verb: 'dispatch', then: `^${MILITARY}` },
	{
		type: 'MOBILIZE',
		verb: 'declare',
		then: '^(?:war\\b|that .{0,40}\\bat war\\b)'
	},
	// AID
	{ type: 'AID', verb: 'donate' },
	{ type: 'AID', verb: 'aid', needs: 'both' },
	{ type: 'AID', verb: 'send/sent/sent', then: `^${HELP}`, needs: 'actor' },
	{
		type: 'AID',
		verb: 'dispatch',
		then: '^(?:\\S+ ){0,4}?(?:aid|relief|food|medicine|rescuers?|firefighters|doctors|medics|rescue)\\b',
		needs: 'actor'
	},
	{ type: 'AID', verb: 'deliver', then: `^${HELP}`, needs: 'actor' },
	{ type: 'AID', verb: 'supply', then: `^${HELP}|^(?:the |its )?\\S+ with\\b`, needs: 'actor' },
	{
		type: 'AID',
		verb: 'provide',
		then: `^(?:\\S+ ){0,3}?(?:aid|assistance|relief|weapons|arms|training|funds|asylum|shelter|humanitarian)\\b`,
		needs: 'actor'
	},
	{ type: 'AID', verb: 'grant', then: '^(?:\\S+ ){0,3}?(?:asylum|refuge|loans?|aid)\\b' },
	{
		type: 'AID',
		verb: 'rescue',
		then: '^(?:\\S+ ){0,3}?(?:hostages?|people|migrants?|survivors|victims|girls|boys|children|women|pupils|students|passengers|sailors|crew)'
	},
	// SANCTION
	{
		type: 'SANCTION',
		mode: 'discontinue',
		verb: 'impose',
		then: '^(?:\\S+ ){0,5}?(?:sanctions|embargo|tariffs|blockade|boycott)\\b'
	},
	{
		type: 'SANCTION',
		mode: 'discontinue',
		verb: 'freeze/froze/frozen',
		then: '^(?:\\S+ ){0,4}?(?:assets|accounts|aid)\\b'
	},
	{ type: 'SANCTION', mode: 'discontinue', verb: 'sever', then: `^${TIES}` },
	{ type: 'SANCTION', mode: 'discontinue', verb: 'suspend', then: `^${TIES}` },
	{ type: 'SANCTION', mode: 'discontinue', verb: 'break/broke/broken', then: `^off ${TIES}` },
	{ type: 'SANCTION', mode: 'discontinue', verb: 'cut/cut/cut', then: `^(?:off )?${TIES}` },
	{
		type: 'SANCTION',
		mode: 'withdraw',
		verb: 'recall',
		then: '^(?:\\S+ ){0,3}?(?:ambassador|envoy|diplomats)'
	},
	{
		type: 'SANCTION',
		mode: 'withdraw',
		verb: 'withdraw/withdrew/withdrawn',
		then: '^from (?:\\S+ ){0,4}?(?:treaty|agreement|accord|deal|pact|talks|union|organization|council)'
	},
	{ type: 'SANCTION', mode: 'expel', verb: 'expel' },
	{ type: 'SANCTION', mode: 'convict', verb: 'convict' },
	{
		type: 'SANCTION',
		mode: 'convict',
		verb: 'sentence',
		then: '^(?:\\S+ ){0,4}?to\\b|^(?:him|her|them)\\b'
	},
	{ type: 'SANCTION', mode: 'convict', verb: 'sentence', passive: true },
	{ type: 'SANCTION', mode: 'convict', verb: 'fine', then: '^(?:\\S+ ){0,3}?[$€£\\d]' },
	{ type: 'SANCTION', mode: 'convict', verb: 'fine', passive: true },
	{
		type: 'SANCTION',
		mode: 'convict',
		verb: 'find/found/found',
		then: '^(?:\\S+ ){0,6}?guilty\\b',
		unless: '^(?:\\S+ ){0,6}?not guilty\\b'
	},
	// RETREAT
	{
		type: 'RETREAT',
		mode: 'withdraw',
		verb: 'withdraw/withdrew/withdrawn',
		then: `^${MILITARY}|^from (?!the race)`
	},
	{
		type: 'RETREAT',
		mode: 'withdraw',
		verb: 'pull',
		then: `^(?:out of|back from)\\b|^${MILITARY}`,
		armed: true
	},
	{
		type: 'RETREAT',
		mode: 'release',
		verb: 'release',
		then: `^(?:\\S+ ){0,4}?(?:prisoners?|hostages?|captives?|detainees?|soldiers?|inmates?|journalists?)\\b|${HELD}${CAPTIVES}`
	},
	{
		type: 'RETREAT',
		mode: 'release',
		verb: 'release',
		after: CAPTORS,
		then: `${COUNTED}${CAPTIVES}`
	},
	{
		type: 'RETREAT',
		mode: 'release',
		verb: 'free',
		then: `^(?:\\S+ ){0,4}?(?:prisoners?|hostages?|captives?|detainees?|soldiers?)\\b|${HELD}${CAPTIVES}`
	},
	{
		type: 'RETREAT',
		mode: 'release',
		verb: 'free',
		after: CAPTORS,
		then: `${COUNTED}${CAPTIVES}`
	},
	{
		type: 'RETREAT',
		mode: 'release',
		verb: 'free',
		passive: true,
		then: '^(?:on bail|from (?:\\S+ )?(?:prison|jail|custody|captivity|detention)|by (?:an? |the )?(?:\\S+ )?(?:court|judge|kidnappers|captors|gunmen|rebels|militants|army|troops|soldiers))\\b|^after (?:\\S+ ){1,4}?(?:in|of) (?:\\S+ )?(?:prison|jail|custody|captivity|detention)\\b'
	},
	{
		type: 'RETREAT',
		mode: 'release',
		verb: 'release',
		passive: true,
		then: '^(?:on bail|from (?:\\S+ )?(?:prison|jail|custody|captivity|detention))\\b'
	},
	{ type: 'RETREAT', mode: 'resign', verb: 'resign', unless: '^to ', needs: 'actor' },
	{
		type: 'RETREAT',
		mode: 'resign',
		verb: 'step',
		then: '^down\\b(?! on (?!(?:sun|mon|tues|wednes|thurs|fri|satur)day|\\d|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october))',
		needs: 'actor'
	},
	{ type: 'RETREAT', verb: 'surrender', armed: true, needs: 'actor' },
	{ type: 'RETREAT', mode: 'disarm', verb: 'disarm' },
	// PROTEST
	{
		type: 'PROTEST',
		mode: 'demo',
		verb: 'protest',
		then: '^(?:against|outside|in|at|over|the|on)\\b'
	},
	{
		type: 'PROTEST',
		mode: 'demo',
		verb: 'demonstrate',
		then: '^(?:against|outside|in (?:the |front|support)|at|over)\\b'
	},
	{
		type: 'PROTEST',
		mode: 'demo',
		verb: 'demonstrate',
		after:
			'\\b(?:thousands|hundreds|dozens|crowds|people|workers|students|supporters|residents) (?:have |had |also )?$',
		then: '^(?:in|on|across|for|near)\\b'
	},
	{
		type: 'PROTEST',
		mode: 'demo',
		verb: 'march',
		then: '^(?:against|through|on|in|to)\\b'
	},
	{
		type: 'PROTEST',
		mode: 'demo',
		verb: 'march',
		after:
			'\\b(?:protest[eo]rs|demonstrators|strikers|activists|campaigners|thousands|hundreds|(?:thousands|hundreds) of (?:\\S+ )?(?:people|women)|farmers|nurses|teachers|doctors|students|workers) (?:have |had |also )?$',
		then: '^(?:past|across|towards?|outside|for)\\b'
	},
	{
		type: 'PROTEST',
		mode: 'obstruct',
		verb: 'block',
		after:
			'\\b(?:protesters|demonstrators|strikers|activists|campaigners|farmers|marchers|workers) $',
		then: '^(?:\\S+ ){0,4}?(?:roads?|streets?|bridges?|highways?|motorways?|railways?|ports?|traffic|entrances?)\\b'
	},
	{ type: 'PROTEST', mode: 'riot', verb: 'riot' },
	{
		type: 'PROTEST',
		mode: 'strike',
		verb: 'walk',
		then: '^out (?:on|over|for|in|of (?:work|class|school))\\b'
	},
	{ type: 'PROTEST', mode: 'strike', verb: 'go/went/gone', then: '^on strike\\b' },
	{
		type: 'PROTEST',
		mode: 'strike',
		verb: 'strike/struck/struck',
		after:
			'\\b(?:nurses|teachers|doctors|workers|drivers|pilots|miners|dockers|staff|crews|lecturers) (?:(?:will|would|to|plan|again) ){0,3}$',
		then: '^(?:again\\b|for (?:\\S+ )?(?:days?|hours?|weeks?|pay)\\b|over\\b|on (?:sun|mon|tues|wednes|thurs|fri|satur)day)'
	},
	{ type: 'PROTEST', mode: 'boycott', verb: 'boycott' },
	// THREATEN
	{
		type: 'THREATEN',
		verb: 'threaten',
		then: '^(?:to|with|\\S+ (?:\\S+ ){0,3}with)\\b|^(?:\\p{L}+ ){0,2}(?:retaliation|sanctions|force|action)',
		needs: 'actor'
	},
	{
		type: 'THREATEN',
		verb: 'warn',
		then: '^(?:.{0,90}?)\\b(?:consequences?|retaliat\\w+|repercussions|respond with|times\\b)',
		needs: 'actor'
	},
	// REJECT
	{ type: 'REJECT', verb: 'reject', needs: 'actor' },
	{ type: 'REJECT', verb: 'rebuff', needs: 'actor' },
	{ type: 'REJECT', verb: 'refuse', then: '^to\\b', needs: 'actor' },
	{ type: 'REJECT', verb: 'rule', then: '^out\\b', needs: 'actor' },
	{ type: 'REJECT', verb: 'quash', needs: 'actor' },
	{ type: 'REJECT', verb: 'veto', needs: 'actor' },
	{ type: 'REJECT', verb: 'turn', then: '^down (?:an?|the|his|her|its|their)\\b', needs: 'actor' },
	{
		type: 'REJECT',
		mode: 'meet',
		verb: 'cancel',
		then: '^(?:\\S+ ){0,4}?(?:meeting|visit|trip|summit|talks)'
	},
	// ACCUSE
	{ type: 'ACCUSE', mode: 'allege', verb: 'accuse', needs: 'both' },
	{ type: 'ACCUSE', mode: 'allege', verb: 'blame', needs: 'both' },
	{ type: 'ACCUSE', mode: 'allege', verb: 'pin', then: '^(?:the )?blame\\b', needs: 'both' },
	{
		type: 'ACCUSE',
		mode: 'allege',
		verb: 'charge',
		then: '^(?:\\S+ ){0,5}?with\\b',
		needs: 'recipient'
	},
	{ type: 'ACCUSE', mode: 'allege', verb: 'indict', needs: 'recipient' },
	{ type: 'ACCUSE', mode: 'allege', verb: 'sue' },
	{ type: 'ACCUSE', mode: 'disapprove', verb: 'condemn', needs: 'both' },
	{ type: 'ACCUSE', mode: 'disapprove', verb: 'denounce', needs: 'both' },
	{ type: 'ACCUSE', mode: 'disapprove', verb: 'blast', needs: 'both' },
	{ type: 'ACCUSE', mode: 'disapprove', verb: 'slam', needs: 'both' },
	{ type: 'ACCUSE', mode: 'disapprove', verb: 'criticize', needs: 'both' },
	{ type: 'ACCUSE', mode: 'disapprove', verb: 'criticise', needs: 'both' },
	{ type: 'ACCUSE', mode: 'disapprove', verb: 'rebuke', needs: 'both' },
	{ type: 'ACCUSE', mode: 'disapprove', verb: 'censure', needs: 'both' },
	{ type: 'ACCUSE', mode: 'disapprove', verb: 'lash', then: '^out at\\b', needs: 'both' },
	{ type: 'ACCUSE', mode: 'investigate', verb: 'investigate', needs: 'both' },
	{ type: 'ACCUSE', mode: 'investigate', verb: 'subpoena', needs: 'both' },
	{
		type: 'ACCUSE',
		mode: 'disapprove',
		verb: 'call',
		then: '^\\S[^“"]{2,60}[“"‘][^”"’]{0,30}?\\b(?:stab in the back|accomplices?|liars?|lie|criminals?|terrorists?|murderers?|traitors?|thugs?|fraud|disgrace|cowards?|crimes?|betrayal|aggression|racist|bigot|shame|genocide)\\b',
		needs: 'actor'
	},
	// REQUEST
	{ type: 'REQUEST', verb: 'call', then: '^for\\b(?! comment)|^on\\b|^upon\\b', needs: 'actor' },
	{ type: 'REQUEST', verb: 'urge', needs: 'actor' },
	{ type: 'REQUEST', verb: 'exhort', needs: 'actor' },
	{ type: 'REQUEST', verb: 'implore', needs: 'actor' },
	{
		type: 'REQUEST',
		verb: 'appeal',
		then: '^(?:to|for)\\b(?! (?:voters|many|most))',
		needs: 'actor'
	},
	{ type: 'REQUEST', verb: 'demand', needs: 'actor' },
	{ type: 'REQUEST', verb: 'push', then: '^for\\b', needs: 'actor' },
	{ type: 'REQUEST', verb: 'press', then: '^for\\b|^(?:\\S+ ){1,4}to\\b', needs: 'actor' },
	{
		type: 'REQUEST',
		mode: 'assist',
		verb: 'seek/sought/sought',
		then: '^(?:\\S+ ){0,2}(?:help|support|aid|assistance|backing|approval)\\b',
		needs: 'actor'
	},
	{ type: 'REQUEST', verb: 'ask', then: '^(?:\\S+ ){1,4}(?:to|for)\\b', needs: 'both' },
	{ type: 'REQUEST', verb: 'order', then: '^(?:\\S+ ){1,5}to\\b', needs: 'both' },
	{
		type: 'REQUEST',
		mode: 'assist',
		verb: 'turn',
		then: '^to (?:\\S+ ){1,12}?for (?:\\S+ )?(?:help|support|aid|assistance)',
		needs: 'actor'
	},
	// AGREE
	{ type: 'AGREE', verb: 'agree', then: '^(?:to|on)\\b(?! disagree)', needs: 'actor' },
	{ type: 'AGREE', verb: 'agree', then: `^an? ${PACT}`, needs: 'actor' },
	{ type: 'AGREE', verb: 'strike/struck/struck', then: `^${PACT}`, needs: 'actor' },
	{ type: 'AGREE', verb: 'reach', then: `^${PACT}`, needs: 'actor' },
	{ type: 'AGREE', verb: 'pledge', needs: 'actor' },
	{
		type: 'AGREE',
		verb: 'promise',
		then: '^to\\b|^(?:\\S+ ){0,8}?(?:in|of|more|military|humanitarian|financial) (?:aid|support|assistance|loans|help)\\b',
		needs: 'actor'
	},
	{
		type: 'AGREE',
		verb: 'commit',
		then: '^(?:itself |himself |herself |themselves )?to\\b(?! suicide)',
		needs: 'actor'
	},
	{
		type: 'AGREE',
		verb: 'offer',
		then: '^to\\b|^(?:\\S+ ){0,3}?(?:help|support|assistance|aid)\\b',
		needs: 'actor'
	},
	{ type: 'AGREE', verb: 'cooperate', after: '(?:ready|willing|prepared) to $', needs: 'actor' },
	{ type: 'AGREE', verb: 'negotiate', after: '(?:ready|willing|prepared) to $', needs: 'actor' },
	// SUPPORT
	{ type: 'SUPPORT', verb: 'endorse', needs: 'both' },
	{
		type: 'SUPPORT',
		verb: 'sign',
		then: `^${PACT}`,
		// A player's or a singer's: "signed a deal until 2028".
		unless:
			'^(?:an? |his |her )(?:\\S+ ){0,2}?(?:deal|contract) (?:until|till|to (?:join|play|stay|remain|coach))\\b',
		needs: 'actor'
	},
	{ type: 'SUPPORT', verb: 'ratify', needs: 'actor' },
	{ type: 'SUPPORT', verb: 'praise', needs: 'both' },
	{ type: 'SUPPORT', verb: 'congratulate', needs: 'both' },
	{
		type: 'SUPPORT',
		verb: 'recognize',
		then: '^(?:\\S+ ){0,6}?(?:independence|government|state|regime)\\b',
		needs: 'actor'
	},
	{
		type: 'SUPPORT',
		verb: 'recognise',
		then: '^(?:\\S+ ){0,6}?(?:independence|government|state|regime)\\b',
		needs: 'actor'
	},
	{
		type: 'SUPPORT',
		verb: 'express',
		then: '^(?:\\S+ ){0,3}?(?:support|solidarity|backing)\\b',
		needs: 'actor'
	},
	{
		type: 'SUPPORT',
		verb: 'back',
		then: '^(?:the |an? |its |his |her |their |\\p{L}+ )',
		unless:
			'^(?:down|off|away|out|up|into|to|in|and|at|from|on|home|then|when|armed|rebels|militias?|fighters|the (?:rebels|regime|opposition|militias?))\\b',
		needs: 'both'
	},
	{
		type: 'AID',
		verb: 'back',
		then: '^(?:the )?(?:armed|rebels|militias?|fighters|regime|opposition)\\b',
		needs: 'actor'
	},
	{ type: 'AID', verb: 'support', needs: 'both', progressive: true },
	{
		type: 'AID',
		verb: 'support',
		then: '^(?:the |those |these |its |their |\\p{L}+ ){0,2}(?:forces|troops|rebels|fighters|militias?|soldiers|army)\\b',
		needs: 'actor'
	},
	{ type: 'AID', verb: 'prop', then: '^up\\b', needs: 'actor' },
	// CONCEDE
	{ type: 'CONCEDE', verb: 'apologize', needs: 'actor' },
	{ type: 'CONCEDE', verb: 'apologise', needs: 'actor' },
	{ type: 'CONCEDE', verb: 'pardon', needs: 'actor' },
	{
		type: 'CONCEDE',
		verb: 'express',
		then: '^(?:\\S+ ){0,2}(?:regrets?|remorse)\\b',
		needs: 'actor'
	},
	{
		type: 'CONCEDE',
		verb: 'lift',
		then: '^(?:\\S+ ){0,3}?(?:sanctions|embargo|ban|blockade|siege|curfew|restrictions)\\b'
	},
	{
		type: 'CONCEDE',
		verb: 'ease',
		then: '^(?:\\S+ ){0,3}?(?:sanctions|embargo|restrictions|blockade)\\b'
	},
	{ type: 'CONCEDE', verb: 'back', then: '^down\\b', needs: 'actor' },
	// COOPERATE
	{
		type: 'COOPERATE',
		verb: 'share',
		then: '^(?:\\S+ ){0,3}?(?:intelligence|information)\\b',
		needs: 'both'
	},
	{
		type: 'COOPERATE',
		verb: 'exchange',
		then: '^(?:\\S+ ){0,3}?(?:intelligence|information|prisoners)\\b',
		needs: 'actor'
	},
	{ type: 'COOPERATE', verb: 'extradite' },
	{
		type: 'COOPERATE',
		verb: 'join',
		then: '^(?:\\S+ ){0,4}?(?:coalition|alliance|forces with|strikes|campaign against)\\b',
		needs: 'actor'
	},
	{
		type: 'COOPERATE',
		verb: 'step',
		then: '^up (?:\\S+ ){0,4}?(?:efforts|cooperation|strikes|campaign|coordination)\\b',
		needs: 'actor'
	},
	// CONSULT
	{
		type: 'CONSULT',
		verb: 'meet/met/met',
		unless:
			'^(?:the|its|their|his|her|a|an) (?:needs?|deadline|demands?|requirements?|goals?|targets?|standards?|criteria|challenge|threshold|\\S+ (?:needs?|deadline|demands?|requirements?|goals?|targets?|standards?|criteria|threshold))|^(?:resistance|expectations|halfway)',
		needs: 'actor'
	},
	{ type: 'CONSULT', mode: 'visit', verb: 'visit', needs: 'actor' },
	{
		type: 'CONSULT',
		mode: 'visit',
		verb: 'host',
		then: '^(?:\\p{L}+ ){0,6}?(?:president|prime|minister|leader|chancellor|king|queen|secretary|premier|talks|summit|meeting|leaders)',
		needs: 'actor'
	},
	{ type: 'CONSULT', verb: 'confer', then: '^with\\b', needs: 'recipient' },
	{ type: 'CONSULT', verb: 'consult', then: '^with\\b', needs: 'both' },
	{ type: 'CONSULT', verb: 'negotiate', then: '^with\\b', needs: 'both' },
	{
		type: 'CONSULT',
		verb: 'talk',
		then: '^(?:privately|in the|in private|behind|by (?:tele)?phone)\\b',
		needs: 'either'
	},
	{
		type: 'CONSULT',
		mode: 'phone',
		verb: 'speak/spoke/spoken',
		then: '^(?:\\S+ ){0,6}?(?:by (?:tele)?phone|on the (?:tele)?phone|by video)',
		needs: 'actor'
	},
	{ type: 'CONSULT', mode: 'phone', verb: 'phone', needs: 'both' },
	{ type: 'CONSULT', mode: 'phone', verb: 'telephone', needs: 'both' },
	{
		type: 'CONSULT',
		verb: 'hold/held/held',
		then: '^(?:\\S+ ){0,4}?(?:talks|meetings?|summit|negotiations|consultations|joint (?:news|press) conference)\\b',
		needs: 'actor'
	},
	{
		type: 'CONSULT',
		mode: 'visit',
		verb: 'fly/flew/flown',
		then: '^(?:directly |back |on |out )?(?:from [\\p{L}.]+ )?to\\b',
		unless: PRIVATELY,
		needs: 'actor'
	},
	{
		type: 'CONSULT',
		mode: 'visit',
		verb: 'travel',
		then: '^(?:directly |back |on )?(?:from [\\p{L}.]+ )?to\\b',
		unless: PRIVATELY,
		needs: 'actor'
	},
	{
		type: 'CONSULT',
		mode: 'visit',
		verb: 'arrive',
		then: '^(?:in|at) (?:[^\\s,;]+ ){1,8}?for (?:(?!holiday|family|private)[^\\s,;]+ ){0,4}?(?:visit|trip|tour|talks|summit|meetings?)\\b',
		unless: PRIVATELY,
		needs: 'actor'
	}
];

export interface NounTrigger {
	type: PloverType;
	mode?: string;
	/** Singular and plural, as they stand. */
	nouns: string;
	/** A regular expression that the words before must match, lower-case, at their end. */
	after?: string;
	/** One that the words after it must not match. */
	unless?: string;
	/** As for verbs. */
	armed?: true;
	/** An explosion: somebody armed must be spoken of. */
	blast?: true;
}

export const NOUN_TRIGGERS: NounTrigger[] = [
	{
		type: 'ASSAULT',
		nouns: 'attack attacks assault assaults',
		armed: true,
		unless:
			'^(?:aircraft|helicopters?|dogs?|ads?|lines?|squad|plan|rifles?|weapons?|planes?|jets?|ships?|at )'
	},
	{ type: 'ASSAULT', mode: 'explosives', nouns: 'bombing bombings' },
	{ type: 'ASSAULT', mode: 'explosives', nouns: 'explosion explosions blast blasts', blast: true },
	{
		type: 'ASSAULT',
		mode: 'aerial',
		nouns: 'airstrike airstrikes air-strikes bombardment bombardments'
	},
	{
		type: 'ASSAULT',
		mode: 'aerial',
		nouns: 'strike strikes',
		armed: true,
		after:
			'(?:air|drone|missile|rocket|military|aerial|coordinated|cruise|russian|\\p{L}+(?:an|ese|ish|i|ch)) $',
		unless: '^(?:force|action|group|team)'
	},
	{ type: 'ASSAULT', nouns: 'downing shootdown shoot-down' },
	{
		type: 'ASSAULT',
		mode: 'firearms',
		nouns: 'shooting shootings shootout',
		unless: '^(?:range|guard|star|down|victims?|incidents?|rates?|spree|suspect|team|gallery)'
	},
	{
		type: 'ASSAULT',
		mode: 'targeted',
		nouns:
			'massacre massacres carnage slaughter beheading beheadings assassination assassinations killing killings murder murders',
		unless: '^(?:rate|rates|spree|mystery|charges?|case|trial)'
	},
	{
		type: 'ASSAULT',
		mode: 'abduct',
		nouns: 'kidnapping kidnappings abduction abductions hijacking'
	},
	{ type: 'ASSAULT', nouns: 'invasion invasions ambush siege', unless: '^of (?:\\p{L}+ )?privacy' },
	{
		type: 'ASSAULT',
		nouns: 'fighting clashes',
		unless: '^(?:for|back|against|terror|to|in the polls|force)'
	},
	{ type: 'COERCE', mode: 'seize', nouns: 'annexation occupation', unless: '^force' },
	{
		type: 'COERCE',
		mode: 'arrest',
		nouns: 'arrest arrests detention',
		unless: '^(?:warrants?|records?)'
	},
	{ type: 'COERCE', mode: 'deport', nouns: 'deportation' },
	{ type: 'COERCE', mode: 'restrict', nouns: 'crackdown' },
	{
		type: 'CONSULT',
		nouns: 'meeting meetings',
		unless: '^(?:rooms?|place|point|with (?:success|resistance))'
	},
	{ type: 'CONSULT', nouns: 'talks negotiations', unless: '^(?:to|about|of|a|like|show)\\b' },
	{ type: 'CONSULT', mode: 'multilateral', nouns: 'summit summits', after: '(?:\\p{L}|\\d) $' },
	{
		type: 'CONSULT',
		mode: 'visit',
		nouns: 'visit visits',
		after: "(?:state|official|\\p{Lu}[\\p{L}.]+|his|her|their|first|surprise|the|[’']s) $"
	},
	{
		type: 'PROTEST',
		mode: 'demo',
		nouns: 'protest protests demonstration demonstrations',
		unless: '^(?:vote|songs?|movement|of (?:how|why|what))'
	},
	{ type: 'PROTEST', mode: 'riot', nouns: 'riot riots rioting', unless: '^(?:police|gear)' },
	{ type: 'PROTEST', mode: 'strike', nouns: 'walkout walkouts' },
	{ type: 'RETREAT', mode: 'withdraw', nouns: 'withdrawal', unless: '^symptoms' },
	{
		type: 'RETREAT',
		mode: 'ceasefire',
		nouns: 'ceasefire cease-fire truce',
		unless:
			'^(?:(?:in|between|with|over) (?:\\S+ ){1,6}?)?(?:has |had |have )?(?:collapse[ds]?|broke down|broken down|fell apart|unravelled|failed|expired|lapsed|crumbled)\\b'
	},
	{ type: 'RETREAT', mode: 'resign', nouns: 'resignation' },
	{ type: 'MOBILIZE', mode: 'troops', nouns: 'deployment deployments' },
	{
		type: 'SANCTION',
		mode: 'discontinue',
		nouns: 'sanctions embargo',
		unless: '^(?:relief|bill|regime|list|package)'
	},
	{ type: 'SANCTION', mode: 'convict', nouns: 'conviction', after: "(?:[’']s|his|her|their) $" },
	{ type: 'SUPPORT', nouns: 'endorsement', after: "(?:[’']s|his|her|their) $" },
	{ type: 'ACCUSE', mode: 'allege', nouns: 'indictment lawsuit' }
];

/** Words before a noun or verb that make its event something not real: feared, prevented, imagined. */
export const UNREAL =
	/^(?:prevent\w*|avoid\w*|avert\w*|stop\w*|halt\w*|potential|possible|hypothetical|risk|fear\w*|any|future|more|no|without|threat\w*|thwart\w*|foil\w*|plot\w*|imminent|another|every|each|such|if|unless|whether|would-be|assuming|until|lift\w*|eas(?:e|ed|ing)|new)$/;

/** Adjectives that put an event ahead. */
export const UPCOMING = /^(?:upcoming|planned|scheduled|forthcoming|proposed|expected|next)$/;

/** Adverbs and verbs by which a writer leaves a report to others. */
export const HEARSAY =
	/^(?:allegedly|reportedly|apparently|purportedly|supposedly|alleged|suspected|claim|claims|claimed|accuses?|accused|accusing|rumou?red)$/;
