import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('the words behind a reporting verb', () => {
	it.each<[string, string, string]>([
		[
			'by whom “with” names',
			'At a match in Lima, Peru, on Sunday, fans held a flag, with Ann Roe reportedly yelling: “Let it go by!”',
			'Ann Roe | yelling | “Let it go by!”'
		],
		[
			'not by where they stand',
			'Ann Roe responded to a question on Facebook writing, “Yes, I will. That was a poor choice.”',
			'Ann Roe | writing | “Yes, I will. That was a poor choice.”'
		],
		[
			'up to the name that a thing is given in a relative clause',
			'In a video that Judge Ann Roe called “tasteless,” Ben Poe expressed a desire to “drown the mayor.”',
			'Ann Roe | called | “tasteless,”'
		],
		[
			'with what tells more of the name',
			'They closed the bridge, which Ann Roe called “a stab in the back” of the town.',
			'Ann Roe | called | “a stab in the back” of the town'
		],
		[
			'up to the comma that closes a relative clause',
			'The masons in the north, whom Ann Roe referred to in her “river” speech, were well fed.',
			'Ann Roe | referred | in her “river” speech'
		],
		[
			'in a relative clause whose subject stands before it',
			'Ann Roe left the bridge, which a Harbour Board investigation said was “extremely weak” but not unsafe.',
			'Harbour Board | said | was “extremely weak” but not unsafe'
		],
		[
			'in somebody’s letter',
			'Ann Roe’s farewell letter to the masons notes that Ben Poe “is a good sailor”.',
			'Ann Roe | notes | Ben Poe “is a good sailor”'
		],
		[
			'up to the next participle that reports',
			'Ann Roe left early, announcing that the quay was shut and urging sailors to “wait a year.”',
			'Ann Roe | urging | sailors to “wait a year.”'
		],
		[
			'past a participle of what is reported',
			'Ann Roe left early, saying the club was cutting costs and urging sailors to “wait a year.”',
			'Ann Roe | saying | the club was cutting costs and urging sailors to “wait a year.”'
		],
		[
			'where only hearsay tells of it',
			'Mayor Ann Roe also is reported to have called the masons “free riders” who drink.',
			'Ann Roe | is reported to have called | the masons “free riders” who drink'
		],
		[
			'up to the bracket that closes around it',
			'After the match (Ann Roe called it “a disgrace”), Ben Poe apologised by saying, “We owe you more.”',
			'Ann Roe | called | it “a disgrace”'
		],
		[
			'by the subject of the clause, where somebody else spoke in brackets',
			'After the match (Ann Roe called it “a disgrace”), Ben Poe apologised by saying, “We owe you more.”',
			'Ben Poe | saying | “We owe you more.”'
		],
		[
			'by the nameless subject of the clause, where somebody else spoke in brackets',
			'The judge opened the hearing (Ann Roe said she would be late) by asking whether the clerk was “fit to go on.”',
			'(The judge) | asking | whether the clerk was “fit to go on.”'
		],
		[
			'past an adverb',
			'Ann Roe opened the meeting by wondering aloud “why the board was so slow.”',
			'Ann Roe | wondering | “why the board was so slow.”'
		],
		[
			'past an apposition, where a phrase stands before the subject',
			'In a statement Ann Roe said that the referee, Ian Zed, was “glad of the dry grass”.',
			'Ann Roe | said | the referee, Ian Zed, was “glad of the dry grass”'
		],
		[
			'up to what somebody did besides',
			'Ann Roe denied fraud in May but changed her plea on Monday.',
			'Ann Roe | denied | fraud in May'
		],
		[
			'past what those did of whom it tells',
			'Ann Roe condemned those who stormed the hall and broke the windows.',
			'Ann Roe | condemned | those who stormed the hall and broke the windows'
		],
		[
			'past an aside of a relative clause',
			'Ann Roe criticised a deal that, while legal, was unfair.',
			'Ann Roe | criticised | a deal that, while legal, was unfair'
		],
		[
			'behind where it is insisted on',
			'Ann Roe insisted on a call with analysts that the firm had broken no law.',
			'Ann Roe | insisted | the firm had broken no law'
		],
		[
			'past a name in apposition to what is so described',
			'Ann Roe described the minister, Karel Poe, as “the only adult in the room”.',
			'Ann Roe | described | the minister, Karel Poe, as “the only adult in the room”'
		],
		[
			'behind a conjunction that could be a determiner',
			'Ann Roe said that military action was the last resort.',
			'Ann Roe | said | military action was the last resort'
		],
		[
			'up to what is so though it is said',
			'Ann Roe promised to give a “full and fair account”, though few members expected a calm evening.',
			'Ann Roe | promised | to give a “full and fair account”'
		],
		[
			'with its condition, around whoever says it',
			'If the council acts, Ann Roe said, the ferry can be saved.',
			'Ann Roe | said | If the council acts, Ann Roe said, the ferry can be saved'
		],
		[
			'with its subject, before whoever says it',
			'The sale, Ann Roe told friends, was “not a matter of if but when”.',
			'Ann Roe | told | The sale, Ann Roe told friends, was “not a matter of if but when”'
		],
		[
			'with the adverb that belongs to it',
			'Ann Roe said only the board could sell the ferry.',
			'Ann Roe | said | only the board could sell the ferry'
		],
		[
			'without the adverb of the verb',
			'Ann Roe said only that the ferry was sold.',
			'Ann Roe | said | the ferry was sold'
		],
		['with its negation', 'Ann Roe warned the crew not to sail.', 'Ann Roe | warned | not to sail'],
		[
			'past the letters of a list',
			'Ann Roe said the council would a) cut the toll and b) sell the ferry.',
			'Ann Roe | said | the council would a) cut the toll and b) sell the ferry'
		],
		[
			'past a name and what it does meanwhile',
			'Ann Roe said the ferry was safe, with Ben Poe leading it into the harbour.',
			'Ann Roe | said | the ferry was safe, with Ben Poe leading it into the harbour'
		],
		[
			'past a participle that only tells of what kind',
			'Ann Roe left early, saying that the ferry had lights and warning signs on every deck.',
			'Ann Roe | saying | the ferry had lights and warning signs on every deck'
		],
		[
			'after “as” and an apposition that ends with a title',
			"As Ann Roe, professor of harbour law and author of ''Ships Before Shops,'' put it, ''Nobody should forget the ferry.''",
			"Ann Roe | put | ''Nobody should forget the ferry.''"
		]
	])('%s', (_, text, row) => {
		expect(statementsIn(text)).toContain(row);
	});
});
