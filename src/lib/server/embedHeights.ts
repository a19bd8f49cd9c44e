/**
 * How high an embed will be, from the widths of its words in the site's fonts. Readers' own fonts are nearly as wide (their
 * fallbacks are sized to be); what is left over is taken up by the frame.
 */
import type { Embed } from '../embed/embeds.ts';
import { COLUMNS } from '../embed/heights.ts';
import { NARROW, unnamedWords } from '../embed/names.ts';
import type { Card } from '../evidence/card.ts';
import type { Story } from '../scenes/types.ts';
import type { Faces, Family } from './picture/faces.ts';
import { breakLines } from './picture/type.ts';

/** From this width on, words stand beside the chart. As are all figures here, it is that of `lib/embed`'s style sheets. */
const WIDE = 800;
const PAD = 24;
/** Readers' fonts may break a line more. */
const WIDER = 1.06;

interface Parts {
	embed: Embed;
	source: string;
	card?: Card | undefined;
	story: Story;
}

/** Heights in CSS pixels, one for each of `COLUMNS`. */
export function heightsOf(faces: Faces, parts: Parts): number[] {
	return COLUMNS.map((width) => Math.ceil(heightOf(faces, parts, width)));
}

function heightOf(faces: Faces, { embed, source, card, story }: Parts, width: number): number {
	const text = (
		words: string,
		family: Family,
		px: number,
		lead: number,
		room: number,
		weight = 400
	) => breakLines(faces, words, { family, weight, px: px * WIDER }, room).length * px * lead;
	const wide = width >= WIDE;
	const foot = (room: number) => text(source, 'sans', 13, 1.45, room);
	const clamp = (least: number, n: number, most: number) => Math.min(most, Math.max(least, n));
	switch (embed.kind) {
		case 'quote': {
			const quotes = card?.quotes ?? [];
			const px =
				quotes.join(' ').length > 220
					? clamp(17.6, 15.2 + 0.011 * width, 23.2)
					: clamp(20, 16 + 0.016 * width, 29.6);
			const room = width - PAD - 18.4;
			const words = quotes.reduce(
				(sum, quote, i) =>
					sum + text(`“${quote}”`, 'serif', px, 1.3, room, 500) + (i > 0 ? px * 0.4 : 0),
				0
			);
			const when = card?.facts.find(([term]) => term === 'When')?.[1] ?? '';
			const who = text(`${card?.heading}, ${card?.sub ?? ''}`, 'sans', 14, 1.4, room, 600);
			return (
				16 + words + 12 + who + text(when, 'sans', 14, 1.4, room) + 24 + foot(width - PAD) + 20
			);
		}
		case 'story': {
			const title = text(
				embed.headline,
				'serif',
				clamp(19.2, 16 + 0.011 * width, 25.6),
				1.2,
				width - PAD,
				650
			);
			const scenes = story.scenes.map(({ headline, html }) => {
				const head =
					text(headline, 'serif', clamp(16.8, 14.4 + 0.008 * width, 20.8), 1.25, width - PAD, 650) +
					12;
				const room = wide ? width - 520 - PAD : Math.min(width, 640) - PAD;
				const words = html
					.split('</p>')
					.map((p) => p.replace(/<[^>]+>/g, '').trim())
					.filter((p) => p !== '')
					.reduce((sum, p) => sum + text(p, 'serif', 15, 1.5, room) + 7.5, 8);
				return head + (wide ? Math.max(520, words) : Math.min(width, 560) + words);
			});
			const dots = Math.ceil((story.scenes.length * 24) / (width - PAD - 104)) * 24;
			return 20 + title + Math.max(...scenes) + 8 + Math.max(44, dots) + foot(width - PAD) + 20;
		}
		default: {
			if (wide) {
				const stage = clamp(560, 0.56 * width, 672);
				const room = width - stage - 40;
				return Math.max(
					stage,
					28 + text(embed.headline, 'serif', 32, 1.2, room, 650) + foot(room) + 36
				);
			}
			const px = clamp(19.2, 16 + 0.011 * width, 25.6);
			const head = 20 + text(embed.headline, 'serif', px, 1.2, width - PAD, 650);
			const [state] = embed.states;
			const names = width < NARROW && state ? unnamedWords(state) : '';
			const under = names === '' ? 0 : text(names, 'sans', 13, 1.4, width - PAD) + 4;
			return head + Math.min(width, 560) + under + 20 + foot(width - PAD);
		}
	}
}
