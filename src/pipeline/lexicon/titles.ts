/** Titles, offices and roles of people. */
const set = (words: string) =>
	new Set(
		words
			.trim()
			.split(/\s*,\s*|\n\s*/)
			.filter(Boolean)
	);

/** Forms of address; the value is the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
	['mr', 'm'],
	['mister', 'm'],
	['mrs', 'f'],
	['ms', 'f'],
	['miss', 'f'],
	['mme', 'f'],
	['madame', 'f'],
	['sir', 'm'],
	['lord', 'm'],
	['lady', 'f'],
	['baroness', 'f'],
	['dame', 'f'],
	['dr', null],
	['prof', null],
	['rev', null],
	['hon', null],
	['king', 'm'],
	['queen', 'f'],
	['prince', 'm'],
	['princess', 'f'],
	['pope', 'm'],
	['father', 'm'],
	['sister', 'f'],
	['monsieur', 'm'],
	['herr', 'm'],
	['frau', 'f'],
	['sheikh', 'm'],
	['imam', 'm'],
	['ayatollah', 'm'],
	['emir', 'm'],
	['sultan', 'm'],
	['congressman', 'm'],
	['congresswoman', 'f'],
	['chairwoman', 'f'],
	['spokeswoman', 'f'],
	['councilwoman', 'f'],
	['councilman', 'm'],
	['messrs', 'm'],
	['first lady', 'f'],
	['actress', 'f']
]);

/** Shortened titles and what they stand for. */
export const TITLE_SHORT: ReadonlyMap<string, string> = new Map([
	['sen', 'senator'],
	['sens', 'senator'],
	['rep', 'representative'],
	['reps', 'representative'],
	['gov', 'governor'],
	['gen', 'general'],
	['lt', 'lieutenant'],
	['col', 'colonel'],
	['sgt', 'sergeant'],
	['capt', 'captain'],
	['adm', 'admiral'],
	['maj', 'major'],
	['cmdr', 'commander'],
	['prof', 'professor'],
	['pres', 'president'],
	['dr', 'doctor'],
	['rev', 'reverend'],
	['supt', 'superintendent'],
	['det', 'detective'],
	['cpl', 'corporal'],
	['pvt', 'private'],
	['del', 'delegate'],
	['asst', 'assistant'],
	['brig', 'brigadier'],
	['insp', 'inspector']
]);

/** Nouns for people by what they do: a noun phrase with one of these as head can speak. */
export const ROLES = set(`
president, vice president, prime minister, premier, chancellor, minister, secretary, senator, congressman, congresswoman, representative,
governor, mayor, general, admiral, colonel, captain, lieutenant, major, sergeant, commander, chief, director, chairman, chairwoman, chair, chairperson,
spokesman, spokeswoman, spokesperson, spokespeople, spokesmen, official, officials, officer, officers, aide, aides, adviser, advisers, advisor, advisors, ambassador, envoy, diplomat, diplomats,
leader, leaders, lawmaker, lawmakers, legislator, legislators, deputy, deputies, politician, politicians, candidate, candidates, nominee, nominees, contender, rival, rivals, opponent, opponents,
expert, experts, analyst, analysts, professor, professors, scholar, scholars, fellow, researcher, researchers, scientist, scientists, economist, economists, historian, historians, strategist, strategists, pollster, pollsters,
lawyer, lawyers, attorney, attorneys, prosecutor, prosecutors, judge, judges, justice, justices, sheriff, detective, investigator, investigators, police, inspector, coroner,
doctor, doctors, physician, physicians, nurse, nurses, surgeon, psychologist, psychiatrist, teacher, teachers, principal, superintendent, student, students,
critic, critics, supporter, supporters, advocate, advocates, activist, activists, organizer, organizers, proponent, proponents, backer, backers, ally, allies, donor, donors, insider, insiders, operative, operatives, consultant, consultants,
witness, witnesses, resident, residents, neighbor, neighbors, neighbour, neighbours, victim, victims, survivor, survivors, relative, relatives, friend, friends, colleague, colleagues, counterpart, counterparts, patient, patients, protester, protesters, voter, voters,
source, sources, people, person, man, woman, men, women, father, mother, son, daughter, husband, wife, brother, sister, parent, parents, uncle, aunt, cousin,
author, authors, writer, writers, editor, editors, reporter, reporters, journalist, journalists, columnist, commentator, moderator, anchor, host, presenter, blogger, filmmaker, actor, actress, singer, artist, musician, producer, designer, architect, curator, critic,
shareholder, shareholders, pensioner, pensioners, villager, villagers, motorist, motorists, fan, fans, pupil, pupils, headteacher, headmaster, headmistress, grandmother, grandfather, accountant, accountants, lecturer, academics, campaigner, campaigners, organiser, organisers, mediator, mediators, athlete, athletes, podcaster,
coach, skipper, substitute, striker, midfielder, defender, goalkeeper, winger, quarterback, barrister, solicitor, manager, managers, player, players, captain, owner, owners, founder, founders, co-founder, executive, executives, ceo, businessman, businesswoman, billionaire, mogul, entrepreneur, investor, investors, banker, bankers, trader, traders, farmer, farmers, worker, workers, employee, employees, manufacturer, developers, developer, contractor,
republican, republicans, democrat, democrats, conservative, conservatives, liberal, liberals, independent, socialist, frontrunner, front-runner, hopeful, incumbent, newcomer, veteran, veterans, native, resident,
king, queen, prince, princess, pope, bishop, archbishop, cardinal, priest, pastor, rabbi, imam, cleric, monarch, sultan, emir, dictator, strongman, rebel, rebels, militant, militants, commander-in-chief, head of state,
coordinator, negotiator, negotiators, inspector, auditor, treasurer, clerk, whip, speaker, majority leader, minority leader, member, members, head, boss, bosses, counsel, counselor, commissioner, commissioners, administrator, delegate, delegates, surrogate, surrogates, interpreter, reader, readers, skeptic, skeptics, observer, observers, opponent, planner, planners, regulator, regulators, star, guard, driver, pilot, pilots, astronaut, engineer, engineers, staffer, staffers, alderman, councilman, councilwoman, councilor, councillor, ex-wife, ex-husband, widow, widower, teenager, boy, girl, couple, mogul,
undersecretary, comptroller, provost, chaplain, vicar, deacon, preacher, evangelist, theologian, constable, trooper, marshal, magistrate, ombudsman, juror, jurors, plaintiff, plaintiffs, defendant, defendants, paramedic, paramedics, firefighter, firefighters, soldier, soldiers, sailor, airman,
chef, plumber, electrician, mechanic, miner, miners, fisherman, fishermen, shopkeeper, bartender, waiter, waitress, cashier, landlord, tenant, tenants, homeowner, homeowners, trustee, trustees, consul, attaché, whistleblower, whistleblowers, lobbyist, lobbyists, fundraiser, fundraisers, speechwriter, biographer, novelist, poet, playwright, screenwriter, photographer, cartoonist, essayist, bloggers, dancer, comedian, rapper, sculptor, composer, conductor, pianist, guitarist, drummer, violinist, choreographer,
biologist, biologists, chemist, physicist, geologist, meteorologist, climatologist, epidemiologist, sociologist, anthropologist, ethnologist, archaeologist, ecologist, oceanographer, astronomer, mathematician, statistician, demographer, criminologist, neuroscientist, virologist, cardiologist, oncologist, pathologist, pediatrician, paediatrician, dentist, pharmacist, veterinarian, midwife, therapist, librarian, archivist, linguist, philosopher, ethicist, theorist, technologist, programmer, statesman, dissident, dissidents, refugee, refugees, migrant, migrants, immigrant, immigrants, inmate, inmates, prisoner, hostage, suspect, gunman, hacker, tourist, tourists, commuter, commuters, passenger, passengers, bystander, bystanders, onlooker, onlookers, spectator, customer, customers, shopper, shoppers, parishioner, parishioners, volunteer, volunteers, trainer, jockey, referee, umpire, golfer, swimmer, sprinter, cyclist, wrestler, gymnast, batsman, goalie, linebacker
`);

/** Adjectives and nouns that stand before a title and belong to it. */
export const TITLE_MODIFIERS = set(
	`former, acting, deputy, vice, assistant, senior, junior, first, lady, chief, executive, prime, foreign, defense, defence, interior, finance, justice, health, energy, trade, home, national, security, press, campaign, communications, state, attorney, general, house, senate, majority, minority, party, presidential, republican, democratic, gop, democrat, libertarian, green, congressional, federal, military, top, longtime, veteran, retired, current, then, ex, late, associate, lead, managing, independent, conservative, liberal, managing, founding, honorary, supreme, grand, crown, speaker, associate, police, union, district, city, county, circuit, under, undersecretary, co, policy, political, senior, economic, legal, medical, rival, fellow, presumptive, billionaire, businessman, democrats, treasury, labor, commerce, transportation, education, agriculture, spokesman, spokeswoman, counsel`
);

/** Roles that tell the gender. */
export const ROLE_GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
	...'chairman spokesman congressman businessman councilman alderman man father son husband brother king prince pope priest uncle actor widower boy monk policeman fireman sportsman salesman craftsman fisherman anchorman cameraman assemblyman layman gentleman guy lad nephew grandson grandfather stepfather stepson godfather bishop rabbi imam waiter host boyfriend fiance fiancé groom bridegroom dad baron duke lord emperor'
		.split(' ')
		.map((w) => [w, 'm'] as const),
	...'chairwoman spokeswoman congresswoman businesswoman councilwoman woman mother daughter wife sister queen princess aunt actress widow girl nun policewoman sportswoman saleswoman craftswoman anchorwoman camerawoman assemblywoman lady niece granddaughter grandmother stepmother stepdaughter godmother waitress hostess girlfriend fiancee fiancée bride mom mum midwife baroness duchess empress heroine'
		.split(' ')
		.map((w) => [w, 'f'] as const)
]);

/** Heads of noun phrases that stand for a body or a text and can be a source. */
export const SPEAKING_NOUNS = set(`
groups, agencies, parties, organizations, organisations, unions, charities, companies, firms, banks, courts, teams, ministries, governments, councils, churches, universities, newspapers, committees, airlines, retailers, watchdogs, families, businesses, insurers, institutions, associations,
campaign, administration, government, committee, commission, ministry, department, agency, office, bureau, council, court, company, group, organization, organisation, firm, bank, union, party, team, panel, board, body, authority, authorities, regime, coalition, alliance, army, military, navy, police, embassy, consulate, parliament, congress, senate, house, cabinet, institute, university, school, hospital, church, museum, foundation, association, center, centre, network, newspaper, paper, magazine, tabloid, website, site, outlet, station, channel, agency,
report, reports, statement, statements, study, studies, survey, surveys, poll, polls, memo, letter, letters, lawsuit, complaint, indictment, filing, document, documents, email, emails, e-mail, tweet, tweets, article, articles, story, book, ad, advertisement, spot, video, post, message, email, analysis, estimate, estimates, research, review, investigation, inquiry, audit, resolution, ruling, order, law, rule, bill, plan, proposal, agreement, treaty, deal, announcement, release, transcript, affidavit, petition, editorial, op-ed, column, headline, sign, banner, city, state, country, nation, nations, countries, states, industry, camp, world, side, sides, newspaper, company, insurer, retailer, airline, automaker, maker, giant, charity, nonprofit, watchdog, tribe, family, newsroom
`);

/** Whether a word is a title, or an office, that may stand before a name. */
export function isTitle(word: string): boolean {
	const w = undotted(word);
	return HONORIFICS.has(w) || TITLE_SHORT.has(w) || isRole(w);
}

/** A word of `ROLES`, or some of them joined. */
export const isRole = (word: string) => ROLES.has(word) || isJoined(word);

/** "secretary-general", "vice-president", "ex-minister", "president-elect". */
function isJoined(word: string): boolean {
	if (!word.includes('-')) return false;
	const parts = word.split('-');
	const joins = (part: string) =>
		ROLES.has(part) || TITLE_MODIFIERS.has(part) || part === 'elect' || part === 'designate';
	return parts.every(joins) && parts.some((part) => ROLES.has(part));
}

/** "Gov." as "gov". */
export const undotted = (word: string) => word.toLowerCase().replace(/\.$/, '');
