/** Words by which an attack is told from an accident and from a game. General English. */

/** Words beside which "attack", "hit" or "killed" are violence. */
export const ARMED =
	/^(?:kill\w*|dead|deadly|deaths?|wound\w*|injur\w*|bomb\w*|missiles?|rockets?|gun(?:men|man|fire|ned)|shoot\w*|shot|explos\w*|terror\w*|militants?|militia\w*|rebels?|troops|forces|soldiers?|army|armed|airstrikes?|warplanes?|jets?|aircraft|fighter|fighters|drones?|insurgen\w*|jihad\w*|civilians?|massacre\w*|suicide|hostages?|warships?|shell\w*|strikes|air|military|extremists?|extremist|victims?|casualties|weapons?|tanks?|artillery|combat|war|attackers?|plane|airliner|brutal|bloody|ceasefire|offensive|enemies|raids?|fighting|clashes|ambush\w*|crossfire|firefights?|skirmish\w*)$/;

/** Arms, and people who bear them against others: what is killed or blown up beside these was no accident. */
export const CULPRITS =
	/^(?:bomb\w*|missiles?|rockets?|gun(?:men|man|fire|ned)|shoot\w*|shot|terror\w*|militants?|militias?|militiam[ae]n|rebels?|airstrikes?|warplanes?|drones?|insurgen\w*|jihad\w*|massacre\w*|suicide|hostages?|shelling|shelled|artillery|combat|attack\w*|assail\w+|extremists?|gr?enades?|mortars?|ambush\w*|assassin\w*|snipers?|explosives|landmines?|detonat\w+|murder\w*|stabb\w+|kidnap\w*|sabotage\w*|arson\w*|devices?|perpetrators?|culprits?)$/;

/** Those who are armed, and are killed by accidents too. */
export const SOLDIERS = /^(?:troops|soldiers?|army|military|navy|war|forces|armed|claimed)$/;

/** What kills, strikes or bursts without anybody's will. */
export const ACCIDENTS =
	/^(?:blazes?|inferno|wildfires?|storms?|hurricanes?|cyclones?|typhoons?|tornado(?:es)?|flood\w*|(?:earth)?quakes?|tremors?|aftershocks?|tsunamis?|avalanches?|landslides?|mudslides?|eruptions?|erupt\w*|volcano\w*|lightning|crash\w*|derail\w*|collaps\w+|capsiz\w+|gas|boilers?|leak\w*|accident\w*|stampede|outbreaks?|virus|disease|cancer|drought|famine|heatwave|overturned|drown\w*|pile-up|collisions?|collided|plung\w+|ravines?|gorges?|skidded|veered|swerved|fireworks|transformer)$/;

/** What strikes or hits, as its subject, without being an attack: "the train hit a car". */
export const UNARMED =
	/^(?:train|car|bus|lorry|tram|van|taxi|ferry|ship|boat|iceberg|recession|crisis|pandemic|slump|inflation|epidemic|strike|shortages?|news|tax|ban|rain|wind|snow|wave|comet|asteroid|meteor\w*)$/;

/** Words of violence that no report of a game has by way of speaking. */
export const GRAVE =
	/^(?:bomb\w*|gun(?:men|man|fire)|terror\w*|militants?|rebels?|suicide|police|officers?|troops|soldiers?|dead|deaths?|knife|stabb\w+|murder\w*|kidnap\w*|hospital|hostages?|massacre\w*|riot\w*|airstrikes?)$/;

/** Words of games; an article that is full of them reports one. */
export const GAMES =
	/\b(?:goals?|penalt(?:y|ies)|half-?time|stoppage[- ]time|striker|midfield(?:er)?|goalkeepers?|keeper|headers?|equali[sz]ers?|referee|offside|innings?|wickets?|bowler|batsm[ae]n|quarterback|touchdowns?|linebacker|home ?runs?|homers?|homered|rebounds?|three-pointers?|play-?offs?|(?:semi|quarter)-?finals?|derby|fixtures?|kick-?off|birdies?|bogeys?|putts?|fairway|backhand|forehand|tie-?break|podium|tr(?:y|ies) line|scrum|fly-half|team-?mates?|substitute|scored|bookable|yellow card|red card|opening half|second half|first half)\b/gi;
