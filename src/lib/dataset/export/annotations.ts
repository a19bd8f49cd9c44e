/** The dataset as W3C Web Annotations (JSON-LD): what was read, as bodies; where, as targets. */
import { indexOf } from '../selectors.ts';
import type { Dataset, Evidence } from '../types.ts';
import { codePoints } from './codepoints.ts';

interface Body {
	type: 'TextualBody';
	value: string;
	format: 'text/plain';
	language: string;
	purpose: 'describing' | 'classifying' | 'tagging';
}

/**
 * One collection with a single page: statements, positions, event mentions and claims, each an annotation.
 * @param base the site's address with a slash at the end; a record's annotation is `<base>evidence/<record>/`, and where
 *   a record has several, `#mention-2` or `#claim-2` after it
 */
export function annotationCollection(dataset: Dataset, base: string): Record<string, unknown> {
	const { articles, actors, issues, records } = indexOf(dataset);
	const { language } = dataset.story;
	const body = (value: string, purpose: Body['purpose']): Body => ({
		type: 'TextualBody',
		value,
		format: 'text/plain',
		language,
		purpose
	});
	const name = (id: string | null) => (id === null ? undefined : actors.get(id)?.name);

	const target = (evidence: Evidence) => {
		const article = articles.get(evidence.article)!;
		return {
			// The offsets hold for this text alone, so it is named by its hash (RFC 6920), not by an address that may change.
			source: `ni:///sha-256;${base64url(article.sha256)}`,
			...(article.url === undefined ? {} : { scope: article.url }),
			selector: [
				codePoints(evidence.position, article),
				...(evidence.quote ? [evidence.quote] : [])
			]
		};
	};
	const annotation = (id: string, motivation: string, bodies: Body[], evidence: Evidence) => ({
		id: `${base}evidence/${id}`,
		type: 'Annotation',
		motivation,
		body: bodies,
		target: target(evidence)
	});

	const items = [
		...dataset.statements.map((s) => {
			const speaker = name(s.holder ?? s.speaker);
			const bodies = [body(s.paraphrase, 'describing')];
			if (speaker !== undefined) bodies.push(body(speaker, 'tagging'));
			return annotation(`${s.id}/`, 'describing', bodies, s.evidence);
		}),
		...dataset.positions.flatMap((p) => {
			const statement = records.get(p.statement);
			if (statement?.type !== 'statement') return [];
			const question = issues.get(p.issue)?.question ?? p.issue;
			const stance = p.condition === undefined ? p.stance : `${p.stance}: ${p.condition}`;
			const bodies = [body(question, 'tagging'), body(stance, 'classifying')];
			return [annotation(`${p.id}/`, 'classifying', bodies, statement.record.evidence)];
		}),
		...dataset.events.flatMap((e) =>
			e.mentions.map((m, i) => {
				const bodies = [body(e.title, 'describing'), body(e.type, 'classifying')];
				return annotation(`${e.id}/#mention-${i + 1}`, 'describing', bodies, m.evidence);
			})
		),
		...dataset.discrepancies.flatMap((d) =>
			d.claims.map((c, i) => {
				const bodies = [body(d.title, 'describing'), body(c.value, 'tagging')];
				return annotation(`${d.id}/#claim-${i + 1}`, 'assessing', bodies, c.evidence);
			})
		)
	];
	const id = `${base}data/annotations.jsonld`;
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		label: dataset.story.title,
		total: items.length,
		first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items }
	};
}

/** A hexadecimal hash as base64url without padding. */
function base64url(hex: string): string {
	const bytes = (hex.match(/../g) ?? []).map((pair) => String.fromCharCode(parseInt(pair, 16)));
	return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
