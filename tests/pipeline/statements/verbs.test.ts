import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

describe('reporting verbs', () => {
	it.each<[string, string, string[]]>([
		['an answer', '“We will stay,” Ann Roe answered.', ['Ann Roe | answered | “We will stay,”']],
		[
			'a question that is pressed',
			'“Will we stay?” Ann Roe pressed.',
			['Ann Roe | pressed | “Will we stay?”']
		],
		[
			'an inverted verb of feeling',
			'“We will stay!” beamed Ann Roe of Quayside.',
			['Ann Roe | beamed | “We will stay!”']
		],
		[
			'a verb that only its adverb makes one of speaking',
			'“We will stay,” Ann Roe shot back.',
			['Ann Roe | shot back | “We will stay,”']
		],
		[
			'such a verb after a question',
			'“Will we stay?” Ann Roe fired back with a laugh.',
			['Ann Roe | fired back | “Will we stay?”']
		],
		[
			'such a verb before a clause',
			'Ann Roe fired back that her “plans for the quay” were sound.',
			['Ann Roe | fired back | her “plans for the quay” were sound']
		],
		['no shot without its adverb', 'Ann Roe shot “Ben the Bear” Poe on Monday.', []],
		[
			'thanks and credit',
			'Ann Roe credited Poe with holding “the whole town together” in the storm.',
			['Ann Roe | credited | Poe with holding “the whole town together” in the storm']
		],
		[
			'whom somebody is introduced as, where it is quoted',
			'Ann Roe introduced him as “a friend of the harbour”.',
			['Ann Roe | introduced | him as “a friend of the harbour”']
		],
		[
			'no words in whom the police identify or charge',
			'Police identified Ann Roe as the driver and charged her with theft.',
			[]
		],
		[
			'what somebody charges another with, where it is quoted',
			'The Harbour Museum spoke up, charging the council with “crimes against the town”.',
			['Harbour Museum | charging | the council with “crimes against the town”']
		],
		[
			'what somebody tries or manages to say, or is quick to',
			'Ann Roe tried to argue that the plan “is late.” Ben Poe managed to ask whether it was “dead already.” Roe was quick to add that it was “fine.”',
			[
				'Ann Roe | argue | the plan “is late.”',
				'Ben Poe | ask | whether it was “dead already.”',
				'Ann Roe | add | it was “fine.”'
			]
		],
		[
			'a particle with the verb',
			'Ann Roe, in an interview, blurted out, “Oh, Lord,” at the news.',
			['Ann Roe | blurted out | “Oh, Lord,” at the news']
		],
		[
			'what somebody does something to say, and not what they want or fail to',
			'At a meeting of the Harbour Board, Ann Roe used her speech to offer “a new start.” Ben Poe failed to say “sorry for it.”',
			['Ann Roe | offer | “a new start.”', '? | – | “sorry for it.”']
		],
		[
			'what somebody never said, as such',
			'Ann Roe never said it was late.',
			['Ann Roe | never said | it was late']
		],
		[
			'who puts it so',
			'The island is “racing to the finish,” as Ben Poe, a professor at the Quay Institute, puts it.',
			['Ben Poe | puts | The island is “racing to the finish,”']
		],
		[
			'who was quoted as saying it',
			'“We will stay,” Ann Roe was quoted as saying.',
			['Ann Roe | was quoted as saying | “We will stay,”']
		],
		[
			'a question of whether',
			'Ann Roe is questioning whether Ben Poe will come “with clean hands”.',
			['Ann Roe | is questioning | whether Ben Poe will come “with clean hands”']
		],
		[
			'an infinitive of what “only for” tells of',
			'“We will stay,” Ann Roe said on Sunday, only for Ben Poe to tweet on Monday that “the ferry is sold.”',
			['Ann Roe | said | “We will stay,”', 'Ben Poe | tweet | “the ferry is sold.”']
		],
		[
			'an infinitive of what “only for” tells of someone in apposition',
			'Fans had hoped for a final, only for the manager, Ben Poe, to admit he was “out of ideas”.',
			['Ben Poe | admit | he was “out of ideas”']
		],
		[
			'an infinitive of what somebody goes on the air for',
			'Ben Poe left, and Ann Roe took to the radio to call him “a coward”.',
			['Ann Roe | call | him “a coward”']
		],
		[
			'an infinitive of what somebody is seen on the air for',
			'Ann Roe, the owner, went on Harbour News to argue that the ferry was “as safe as any”.',
			['Ann Roe | argue | the ferry was “as safe as any”']
		],
		[
			'an infinitive of what somebody goes on the air for, in a phrase with “with”',
			'Even so the club denied the report, with Ben Poe taking to the radio to call Ann Roe “a liar”.',
			['? | denied | the report', 'Ben Poe | call | Ann Roe “a liar”']
		],
		[
			'no infinitive that tells what is to be',
			'It is time for Ben Poe to say that the ferry is “sold.”',
			['? | – | the ferry is “sold.”']
		],
		[
			'nothing that somebody does not or only would try to say',
			'Ann Roe never tried to argue that the ferry was safe. Ben Poe would have tried to explain that it was not. Mary Zed was too quick to say that it was.',
			[]
		],
		[
			'nothing that somebody will not say',
			'The Harbour Board declined to comment. Ann Roe refused to be named.',
			[]
		],
		[
			'nothing that a thing tells in what somebody says',
			'Ann Roe said that she had a model in January predicting the flood.',
			['Ann Roe | said | she had a model in January predicting the flood']
		],
		[
			'what follows a conjunction and who says it, alone',
			'The match should have been off at noon, when, Ann Roe claimed, the pitch was a bog.',
			['Ann Roe | claimed | the pitch was a bog']
		],
		[
			'what somebody liked or used to say',
			'“The ferry is late,” Ann Roe liked to say. “So are you,” Ben Poe used to reply.',
			['Ann Roe | liked to say | “The ferry is late,”', 'Ben Poe | used to reply | “So are you,”']
		],
		[
			'nothing in a word that only points to what was said',
			'Ann Roe denied it. Ben Poe disputes that. Mary Zed denied that on Monday. Tim Foe denied this when asked by the board.',
			[]
		],
		[
			'nothing that somebody learns to do',
			'Ann Roe learned to cook in a canteen, where, as she put it, “it was good”.',
			['Ann Roe | put | “it was good”']
		],
		[
			'nothing that nobody says',
			'Nobody said that the ferry was safe. No one at the board believes it is. Neither Ann Roe nor Ben Poe has agreed to sell it.',
			[]
		],
		[
			'nothing where nothing is said',
			'Ann Roe said nothing about the ferry. Ben Poe said little. Mary Zed left without saying that it was late.',
			[]
		],
		['nothing that somebody stops saying', 'Ann Roe has stopped calling for a ban on ferries.', []],
		[
			'what is hardly ever said, as such',
			'Ann Roe hardly ever criticised the board.',
			['Ann Roe | hardly ever criticised | the board']
		],
		[
			'what a group thinks that is no more than mentioned',
			'Ann Roe met farm groups, which argue that the dam is needed.',
			['(farm groups) | argue | the dam is needed']
		],
		[
			'what lawyers submit',
			'Ben Poe submitted that the ferry was late.',
			['Ben Poe | submitted | the ferry was late']
		],
		[
			'what is said with a word that points, where more is said',
			'Ann Roe described it as a disgrace. Ben Poe said nothing in the report was new. Mary Zed said more than a dozen ferries were late.',
			[
				'Ann Roe | described | it as a disgrace',
				'Ben Poe | said | nothing in the report was new',
				'Mary Zed | said | more than a dozen ferries were late'
			]
		],
		[
			'what No 10 says, but not what no minister does',
			'No 10 said the ferry would stay. No minister said that it was safe. Neither side said who won.',
			['? | said | the ferry would stay']
		],
		[
			'nothing in what is used to suggest something',
			'Evidence used to suggest that Poe was guilty was lost. The app is used to report that a road is blocked.',
			[]
		],
		[
			'what somebody refuses to do',
			'Ann Roe refused to talk to the union.',
			['Ann Roe | refused | to talk to the union']
		],
		['no bid that somebody submits', 'Ben Poe submitted that bid last week.', []],
		[
			'no day on which something was asked for',
			'Ann Roe said it got less than the sum it asked for in December.',
			['Ann Roe | said | it got less than the sum it asked for in December']
		],
		['no call for help', 'Ann Roe tried to call police before the quay burned.', []],
		['no right to say something', 'It is only for Ann Roe to say that the ferry is sold.', []],
		[
			'what one asks another to say',
			'Ann Roe used the dinner to ask Ben Poe to say that he was sorry.',
			['Ann Roe | ask | Ben Poe to say that he was sorry']
		],
		[
			'no claim that somebody hits back at',
			'Ann Roe hit back at the claim that the ferry was sold.',
			[]
		],
		[
			'a surname in -ing before a verb of telling',
			'Harding told reporters: “We will stay.”',
			['Harding | told | “We will stay.”']
		]
	])('read %s', (_, text, expected) => {
		expect(statementsIn(text)).toEqual(expected);
	});
});
