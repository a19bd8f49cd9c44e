/** How organisations are told from people and places. */
const set = (words: string) =>
	new Set(
		words
			.trim()
			.split(/\s*,\s*|\n\s*/)
			.filter(Boolean)
	);

/** A name with one of these words in it is an organisation's. */
export const ORGANIZATION_WORDS = set(`
committee, council, commission, party, ministry, department, university, college, institute, institution, inc, corp, corporation, company, co, ltd, llc, plc, group, agency, bank, court, association, times, post, journal, news, tribune, herald, gazette, guardian, observer, magazine, network, radio, television, press, reuters, bloomberg, fund, foundation, union, league, federation, organization, organisation, center, centre, bureau, office, authority, board, congress, senate, house, parliament, assembly, cabinet, administration, campaign, coalition, alliance, society, church, school, hospital, museum, orchestra, club, team, army, navy, force, forces, guard, police, service, services, administration, secretariat, trust, holdings, partners, capital, technologies, systems, industries, airlines, airways, motors, pictures, entertainment, studios, records, communications, media, broadcasting, international, research, laboratory, laboratories, academy, chamber, conference, convention, rovers, wanderers, albion, hotspur, afc, fc, pharma, pharmaceuticals, forum, initiative, project, program, pac, caucus, brigade, battalion, regime, government, state department, embassy, consulate, tribunal, brotherhood, front, movement, resistance, republic, kingdom, wsj, cnn, nbc, abc, cbs, fox, msnbc, bbc, npr, pbs, espn
`);

/** Institutions that speak under a name of their own. */
export const INSTITUTIONS = set(`
kremlin, white house, pentagon, downing street, elysee, elysée, vatican, capitol hill, wall street, foggy bottom, brussels, whitehall, buckingham palace, holy see, state department, supreme court, federal reserve, fed, treasury, congress, parliament, senate, house, duma, bundestag, knesset, nato, un, eu, european union, united nations, european commission, world bank, imf, opec, fbi, cia, nsa, epa, irs, sec, fda, fcc, ftc, cdc, nasa, unicef, unesco, interpol, taliban, hezbollah, hamas, al-qaeda, al qaeda, isis, isil, islamic state, daesh, boko haram, u.n, e.u, u.s, scotland yard, red cross, amnesty international, human rights watch, google, facebook, twitter, apple, microsoft, amazon, gop, justice department, homeland security, oval office
`);

/** Words after which "of", "on", "for" or "and" still belongs to the name. */
export const ORGANIZATION_HEADS = set(`
council, department, ministry, university, committee, center, centre, institute, bank, house, bureau, office, organization, organisation, association, federation, commission, board, court, school, college, academy, society, league, conference, union, chamber, museum, church, fund, foundation, campaign, agency, coalition, alliance, group, authority, administration, joint chiefs, chiefs, army, bank, school, daughters, doctors, united states conference, campaign, republic, people, islamic state, state, secretary, parliament, congress, knights, college, chamber, sons
`);

/** Capitalised words and pairs that name neither a person nor an organisation. */
export const NOT_PERSONS = set(`
cold war, world war, civil war, oval office, east room, west wing, rose garden, air force one, first amendment, second amendment, white house, wall street, main street, silicon valley, middle east, far east, latin america, central america, north america, south america, eastern europe, western europe, new year, election day, inauguration day, labor day, memorial day, independence day, christmas day, new deal, super tuesday, supreme court, great depression, great recession, big data, climate change, social security, obamacare, medicare, medicaid, brexit, god, internet, web, twitter, youtube, instagram, facebook, christmas, easter, ramadan, thanksgiving, halloween, bible, quran, koran, constitution, nobel prize, olympics, world cup, super bowl, black sea, mediterranean, baltic, atlantic, pacific, arctic, english, spanish, french, german, arabic, chinese, japanese, russian, african-american, african americans, hispanic, latino, muslim, christian, jewish, catholic, sunni, shiite, democratic, republican, labour, tory, islamic, islam, christianity, marxist, communist, nazi
`);
