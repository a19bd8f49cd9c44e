import { describe, expect, it } from 'vitest';
import { statementsIn } from '../helpers/reading.ts';

const QUOTE = '“We will stay for as long as it takes.”';

describe('a sentence that points back to a quotation', () => {
	it.each<[string, string, string]>([
		[
			'tells how somebody put it',
			`${QUOTE}\n\nThat was how Ann Roe, the chief engineer of the ferry, once described the plan.`,
			'Ann Roe'
		],
		['in the same paragraph', `${QUOTE} That’s how coach Ben Poe summed it up.`, 'Ben Poe'],
		['names who said so', `${QUOTE} So said Ann Roe, the mayor, on Monday.`, 'Ann Roe'],
		['names whose the words were', `${QUOTE}\n\nThe words were Ann Roe’s.`, 'Ann Roe'],
		['or are', `${QUOTE} Those are the words of Ann Roe, who heads the board.`, 'Ann Roe'],
		['but not what somebody does', `${QUOTE} That is how Ann Roe won the vote.`, '?'],
		['nor what somebody tells of it', `${QUOTE} That is how Ann Roe says she won.`, '?'],
		[
			'nor whom somebody answered',
			`${QUOTE} That is how Ann Roe answered the fire at the quay.`,
			'?'
		],
		['nor whom she recalled', `${QUOTE} That is how Ann Roe recalled the ambassador.`, '?'],
		['but how she answered', `${QUOTE} That is how Ann Roe answered when asked why.`, 'Ann Roe'],
		['nor how she mends things', `${QUOTE} That is how Ann Roe put it right.`, '?'],
		['nor a clause beside it', `${QUOTE} That is how Ann Roe, who describes ships, won.`, '?'],
		['nor what the words did', `${QUOTE} The words are Ann Roe’s undoing.`, '?'],
		['nor what began so', `${QUOTE} So continued Ann Roe’s long fight.`, '?'],
		['nor whose brother said so', `${QUOTE} So said Ann Roe’s brother.`, '?'],
		['nor somebody without a name', `${QUOTE} This is how critics of Ann Roe put it.`, '?']
	])('%s', (_, text, who) => {
		expect(statementsIn(text)).toContain(`${who} | – | ${QUOTE}`);
	});
});
