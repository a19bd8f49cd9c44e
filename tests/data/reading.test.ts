/** How hard the committed story is to read. */
import { expect, test } from 'vitest';
import { loadStory } from '../../src/lib/server/load.ts';

/** Vowel groups, less a silent e: right for nine English words in ten, which a grade over a whole text forgives. */
function syllables(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	const groups = letters.replace(/(?:[^laeiouy]es|[^laeiouyt]ed|[^l]e)$/, (end) => end[0]!);
	return Math.max(1, groups.match(/[aeiouy]+/g)?.length ?? 1);
}

/** The grade of Kincaid and others 1975: years of American school. */
function grade(text: string): number {
	const sentences = text.split(/[.!?:]["”’)]*\s+/).filter((s) => /\w/.test(s));
	const words = text.match(/[\p{L}’'-]+/gu) ?? [];
	const sum = words.reduce((n, word) => n + syllables(word), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (sum / words.length) - 15.59;
}

test('the grade is higher for harder words and longer sentences', () => {
	expect(grade('The cat sat on the mat. It was fat. ')).toBeLessThan(2);
	expect(
		grade(
			'Notwithstanding considerable institutional reservations, the parliamentary assembly unanimously ratified the international convention. '
		)
	).toBeGreaterThan(15);
});

test('the story asks for no more than nine years of school', () => {
	const { story } = loadStory();
	const words = story.scenes
		.map(({ headline, html }) => `${headline}. ${html.replace(/<\/p>/g, ' ').replace(/<[^>]+>/g, '')}`)
		.join(' ')
		.replace(/&\w+;|&#\d+;/g, "'");
	expect(grade(words)).toBeLessThanOrEqual(9);
});
