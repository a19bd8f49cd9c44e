import { describe, expect, it } from 'vitest';
import { tenseAt } from '../../src/pipeline/tense.ts';
import { words } from '../../src/pipeline/words.ts';

/** Tense at the word in brackets. */
function at(text: string) {
	const plain = text.replace(/[[\]]/g, '');
	const start = text.indexOf('[');
	const sentence = words(plain);
	return tenseAt(
		sentence,
		sentence.findIndex((w) => w.start === start)
	);
}

describe('tenseAt', () => {
	it.each([
		['The mayor resigned [Monday].', 'past'],
		['On [Monday], the mayor resigned.', 'past'],
		['The mayor has resigned [today].', 'past'],
		['The mayor will resign [Monday].', 'future'],
		['The mayor is expected to resign [Monday].', 'future'],
		['The mayor, who is ill, won’t speak [Monday].', 'future'],
		['When she meets the mayor [Monday], she will resign.', 'future'],
		['“We will fight,” she said [Monday].', 'past'],
		['He said it ahead of [Monday] night.', 'future'],
		['The mayor called off a parade planned for [Monday].', 'future'],
		['The parade due on [Monday] was called off.', 'future'],
		['A parade that was scheduled to start on [Monday] has been called off.', 'future'],
		['The mayor called off a parade planned on [Monday].', 'future'],
		['The parade had been planned for [Monday].', 'past'],
		['The parade was planned on [Monday].', 'past'],
		['The mayor meets them [Monday].', 'present'],
		['The trial continues on [Monday].', 'future'],
		['The talks begin on [Monday].', 'future'],
		['The race takes place this [Monday].', 'future'],
		['Voters go to the polls on [Monday].', 'future'],
		['The vote is on [Monday].', 'future'],
		['The hearing was adjourned until [Monday].', 'future'],
		['They waited until [Monday].', 'past'],
		['The votes on [Monday] were close.', 'present'],
		['The mayor would have a rest on [Monday].', 'future'],
		['The mayor would have left on [Monday].', 'past'],
		['A quiet [Monday].', null]
	])('%s → %s', (text, tense) => {
		expect(at(text)).toBe(tense);
	});
});
