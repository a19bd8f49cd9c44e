/** Whether a text is plainly in another language than the one that the machine reads. */
import { ENGLISH_WORDS, OTHER_LANGUAGES } from './lexicon/languages.ts';

/** Characters that are looked at. */
const SAMPLE = 20_000;
/** Words from which on their shares tell something. */
const FEWEST = 25;
/** Share of small words from which on a text is in that language; English news has some 0.4 of its own. */
const SHARE = 0.2;

/** The other language's name, or of which script it is; null for English and for what cannot be told. */
export function otherLanguage(text: string): string | null {
	const sample = text.slice(0, SAMPLE);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (letters > FEWEST && latin < letters / 2) return 'a language of another script';
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	if (words.length < FEWEST) return null;
	const share = (known: Set<string>) => words.filter((w) => known.has(w)).length / words.length;
	const others = OTHER_LANGUAGES.map(([name, known]) => ({ name, share: share(known) }));
	const best = others.reduce((a, b) => (b.share > a.share ? b : a));
	return best.share >= SHARE && best.share > 2 * share(ENGLISH_WORDS) ? best.name : null;
}
