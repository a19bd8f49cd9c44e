import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('the subject of a reporting verb', () => {
	it.each<[string, string, string]>([
		[
			'a name with a bracket that a comma follows',
			'On Tuesday at Harbour University in Quay, after winning the cup, Coach John Roe (R-Ohio), said, “I am going to rent a wagon.”',
			'John Roe | said | “I am going to rent a wagon.”'
		],
		[
			'past whom a letter was obtained by',
			'A letter from the Harbour Legion obtained by The Quayside Post warns that “any more talk will be short.”',
			'Harbour Legion | warns | “any more talk will be short.”'
		],
		[
			'past whom somebody knows',
			'A woman who knows Ann Roe said it was “a mess of a plan”.',
			'(A woman) | said | it was “a mess of a plan”'
		],
		[
			'past whom some stand for, though their role opens the sentence',
			'Lawyers representing Ann Roe said it was “a mess of a plan”.',
			'(Lawyers) | said | it was “a mess of a plan”'
		],
		[
			'past two names that stand with a preposition',
			'Supporters of Ann Roe and Ben Poe said it was “a mess of a plan”.',
			'(Supporters) | said | it was “a mess of a plan”'
		],
		[
			'past whom a source was speaking to',
			'Another source speaking to Quayside News said, “The engineers are looking at the bolts.”',
			'(Another source) | said | “The engineers are looking at the bolts.”'
		],
		[
			'no place in a bracket behind a preposition',
			'The town put up a wooden panel in Quayferry (north of Lima), which read, “The bridge is closed until May.”',
			'(a wooden panel) | read | “The bridge is closed until May.”'
		],
		[
			'of what somebody kept doing',
			'Ben Poe spoke, and Mayor Ann Roe (R-Ohio) kept asking him why he had found only “small” cracks.',
			'Ann Roe | kept asking | why he had found only “small” cracks'
		],
		[
			'before the verb, where a pronoun follows it',
			'Ann Roe, a director at Harbour Works, said she expects Doe, Foe and Loe to “show the town their plans.” Ben Doe and Ben Foe left.',
			'Ann Roe | said | she expects Doe, Foe and Loe to “show the town their plans.”'
		],
		[
			'not after a dateline',
			'QUAYFERRY, June 10 (HPI) — Mayor Ann Roe told a crowd in Lima she will keep the bridge while Ben Poe wants to “pull it down.”',
			'Ann Roe | told | she will keep the bridge while Ben Poe wants to “pull it down.”'
		],
		[
			'whose adviser is named, not who speaks',
			'An adviser to Ann Roe said that it was “late.”',
			'(An adviser) | said | it was “late.”'
		],
		[
			'whose aide is named with a title, neither',
			'An aide to former Mayor Ann Roe said that it was “late.”',
			'(An aide) | said | it was “late.”'
		],
		[
			'whom a lawyer is representing, neither',
			'A lawyer representing Ann Roe said that it was “late.”',
			'(A lawyer) | said | it was “late.”'
		],
		[
			'whom somebody married, neither',
			'The woman who married Ben Poe said that it was “late.”',
			'(The woman) | said | it was “late.”'
		],
		[
			'who hired somebody, neither',
			'The clerk hired by Ann Roe said that it was “late.”',
			'(The clerk) | said | it was “late.”'
		],
		[
			'but an office of something and its name',
			'Secretary of State Ann Roe said that it was “late.”',
			'Ann Roe | said | it was “late.”'
		],
		[
			'whom a nameless person is close to, neither',
			'People close to Ann Roe said that it was “late.”',
			'? | said | it was “late.”'
		],
		[
			'a name and “herself”',
			'Ann Roe herself acknowledged on Monday that it was “late.”',
			'Ann Roe | acknowledged | it was “late.”'
		],
		[
			'a paper that nothing else tells of',
			'“The train has left the station,” wrote Harbour magazine.',
			'Harbour | wrote | “The train has left the station,”'
		],
		[
			'no part of a paper’s name',
			'Today, the Citizen’s Daily newspaper calls it “the pearl” of the coast.',
			'(the Citizen’s Daily newspaper) | calls | it “the pearl” of the coast'
		],
		[
			'a body by its representative',
			'“We will go,” an HPI representative said.',
			'HPI | said | “We will go,”'
		],
		[
			'not what follows “nothing”',
			'Mayor Ben Poe spoke. Nothing the mayor said “will calm the town,” Ann Roe said.',
			'Ann Roe | said | Nothing the mayor said “will calm the town,”'
		],
		[
			'not who signs the piece',
			'Ann Roe insisted that the bridge was “still the best in town.” — Kim Foe.',
			'Ann Roe | insisted | the bridge was “still the best in town.” — Kim Foe'
		]
	])('%s', (_, text, row) => {
		const rows = statementsIn(text).filter((r) => /[“”]/.test(r));
		expect(rows).toContain(row);
		expect(rows.filter((r) => /^(?:Kim|Quayferry|Ben Poe \| said)/.test(r))).toEqual([]);
	});
});

describe('a name in apposition to a role', () => {
	it.each<[string, string, string]>([
		[
			'past what tells more of it',
			'Another delegate on the harbour slate, Jim Foe, said he was only “leaning north.”',
			'Jim Foe | said | he was only “leaning north.”'
		],
		[
			'past a clause about it',
			'The editor I was talking to, Tim Foe, said that “there goes the bridge.”',
			'Tim Foe | said | “there goes the bridge.”'
		],
		[
			'whose it is of two roles',
			'The Chilean minister of roads and rivers, Élodie Foe, said the deal might be “signed by May.”',
			'Élodie Foe | said | the deal might be “signed by May.”'
		],
		[
			'after the verb',
			'“It is gone,” wrote the American ambassador at the time, John E. Foe.',
			'John E. Foe | wrote | “It is gone,”'
		],
		[
			'after the verb, with a role of its own',
			'“It is gone,” said Ann Roe’s host, actress Ann Lee Foe.',
			'Ann Lee Foe | said | “It is gone,”'
		],
		[
			'of a body, past its article',
			'The ferry’s corporate parent, the Bank of Harbour Group, said in a note that it was “not wise.”',
			'Bank of Harbour Group | said | it was “not wise.”'
		],
		[
			'but not of a body for which somebody works',
			'A clerk at the bank, the Harbour Bank, said it was “not wise.”',
			'(A clerk) | said | it was “not wise.”'
		],
		[
			'whose two roles are joined',
			'The author and former ferry minister Ann Roe said it was “not wise.”',
			'Ann Roe | said | it was “not wise.”'
		],
		[
			'but not where two speak, one of them by a role',
			'The bishop and Mayor Ann Roe said it was “not wise.”',
			'(The bishop) | said | it was “not wise.”'
		],
		[
			'but not where a body speaks too',
			'Police and Mayor Ann Roe said it was “not wise.”',
			'(Police) | said | it was “not wise.”'
		],
		[
			'nor a dateline with a colon',
			'NEW DELHI: The Harbour Court on Monday fined the board, asking whether it was “not wise.”',
			'Harbour Court | asking | whether it was “not wise.”'
		],
		[
			'but not whom the speaker met on the day',
			'The soldiers who met President Ann Roe on Friday said it was “not wise.”',
			'(The soldiers) | said | it was “not wise.”'
		],
		[
			'but not where only a nation is told',
			'The Swede said it was “not wise.”',
			'(Swede) | said | it was “not wise.”'
		],
		[
			'but not where it tells whose friend speaks',
			'A source close to him told Ann Roe that it was “wearing thin”.',
			'? | told | it was “wearing thin”'
		],
		[
			'but not where the role is in apposition too',
			'Ann Roe, the editor of the town’s paper, Lima Stella, said it was “not wise.”',
			'Ann Roe | said | it was “not wise.”'
		]
	])('%s', (_, text, row) => {
		expect(statementsIn(text)).toEqual([row]);
	});
});
