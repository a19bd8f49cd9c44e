/** The last look at a dataset before it is written: the contract, the hashes, the quotation marks. */
import { violations, formatViolation } from '../lib/dataset/validate.ts';
import type { Dataset, Evidence } from '../lib/dataset/types.ts';
import type { Facts } from './facts.ts';
import { sha256 } from './hash.ts';
import { UserError } from './types.ts';

/**
 * @param facts what the articles gave, by article
 * @param file named in messages
 * @throws UserError with a line for each thing that does not hold
 */
export function verify(dataset: Dataset, facts: Map<string, Facts>, file = 'dataset.json'): void {
	const wrong = violations(dataset, file).map(formatViolation);
	if (wrong.length > 0) throw new UserError(wrong.join('\n'));
	const say = (record: string, what: string) => wrong.push(`${file}: ${record}: ${what}`);
	const articles = new Map(dataset.articles.map((article) => [article.id, article]));

	const check = (record: string, evidence: Evidence) => {
		const known = facts.get(evidence.article);
		const at = `${evidence.article} [${evidence.position.start}, ${evidence.position.end}]`;
		if (known?.hash(evidence.position) !== evidence.sha256)
			say(record, `the hash of ${at} is not that of the article's words; run npm run data again`);
		if (!evidence.quote) return;
		if (sha256(evidence.quote.exact) !== evidence.sha256)
			say(record, `the words of ${at} are not those of its hash; run npm run data again`);
		const mayRepeat =
			articles.get(evidence.article)?.excerpts === 'full' || known?.piece(evidence.position);
		if (!mayRepeat) say(record, `${at} repeats words that are not inside quotation marks`);
	};
	for (const [id, { record }] of facts)
		if (articles.get(id)?.sha256 !== record.article.sha256)
			say(`articles ${id}`, 'its hash is not that of the text that was read; mend sources.yaml');
	for (const s of dataset.statements) {
		const record = `statements ${s.id}`;
		check(record, s.evidence);
		for (const quote of s.quotes) {
			check(record, quote);
			if (!facts.get(quote.article)?.piece(quote.position))
				say(
					record,
					`the quote [${quote.position.start}, ${quote.position.end}] is outside quotation marks`
				);
		}
	}
	for (const event of dataset.events)
		for (const mention of event.mentions) check(`events ${event.id}`, mention.evidence);
	for (const discrepancy of dataset.discrepancies)
		for (const claim of discrepancy.claims)
			check(`discrepancies ${discrepancy.id}`, claim.evidence);
	if (wrong.length > 0) throw new UserError(wrong.join('\n'));
}
