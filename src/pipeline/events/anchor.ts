/** Whether enough is known of what a word reports for it to be an event. */
import type { Report } from '../events.ts';
import { VERBAL } from '../lexicon/events.ts';

/** Who arrests, charges and sentences: of their deeds a day is enough, since most whom they do it to are nobody known. */
const COURTS =
	/^(?:prosecutors?|police|policemen|officers?|authorities|jury|jurors|court|courts|judge|judges|magistrates?|tribunal|regulators?|watchdog|investigators|detectives|attorney|government|ministry|officials)$/;

/**
 * For a deed told by a noun, a day, place, party or toll beside it; for a verb, whom it needs; for an act of speech, a
 * named speaker; for what a court or the police do, whom they do it to or the day.
 */
export function isAnchored(r: Report): boolean {
	const { actors, recipients, trigger, date, place, figures } = r;
	const byWhom = actors.length > 0;
	const toWhom = recipients.length > 0;
	if (trigger.kind === 'noun') {
		if (trigger.type !== 'CONSULT')
			return date !== null || place !== null || byWhom || toWhom || figures.length > 0;
		if ((byWhom && toWhom) || actors.length > 1 || place !== null) return true;
		return date !== null && (byWhom || trigger.mode === 'multilateral');
	}
	// Whoever strikes or marches may well be "nurses"; a day or a place makes it one event.
	if (trigger.type === 'PROTEST') return date !== null || place !== null || byWhom || toWhom;
	// A court sentences many; somebody with a name or a day makes it news.
	if (trigger.mode === 'convict')
		return [...actors, ...recipients].some((p) => !p.weak) || (date !== null && isLegal(r));
	if (date !== null && isLegal(r)) return true;
	const needs = trigger.verb?.needs ?? 'either';
	if (VERBAL.has(trigger.type) && needs !== 'recipient' && actors.every((p) => p.weak)) {
		// "They called on X": a pronoun that nobody could resolve still speaks.
		const subject = r.frame.words[trigger.at - 1]?.lower ?? '';
		return toWhom && /^(?:they|he|she)$/.test(subject);
	}
	if (needs === 'recipient') return toWhom;
	if (needs === 'both') return byWhom && toWhom;
	if (needs === 'actor')
		return byWhom && (trigger.type !== 'CONSULT' || toWhom || actors.length > 1 || place !== null);
	return byWhom || toWhom || (place !== null && date !== null) || figures.length > 0;
}

/** An arrest, a charge or a sentence that is suffered, or that police or a court deal out. */
function isLegal({ trigger, passive, frame }: Report): boolean {
	if (!/^(?:arrest|convict)$/.test(trigger.mode ?? '') && trigger.verb?.verb !== 'charge')
		return false;
	const before = frame.words.slice(Math.max(0, trigger.at - 8), trigger.at);
	return passive || before.some((w) => COURTS.test(w.lower));
}
