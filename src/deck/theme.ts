/** The site's colours and fonts as a PowerPoint theme: what is recoloured there follows on every slide. */
import type { Group } from '../lib/dataset/types.ts';
import type { Palette } from '../lib/server/picture/palette.ts';
import { XML_HEAD, xml } from './xml.ts';

/** The light colours of `lib/briefing/Slide.svelte`, which projectors do not wash out; a test holds the two together. */
export const PROJECTOR: Palette = {
	paper: '#fdfbf6',
	ink: '#14120f',
	muted: '#4a443b',
	land: '#d3c7ad',
	line: '#8d8372',
	grid: '#c9bfac',
	accent: '#8c2c12'
};

/** Names of theme colours, as shapes use them, or `RRGGBB`. */
export const THEME = {
	paper: 'bg1',
	ink: 'tx1',
	muted: 'tx2',
	land: 'bg2',
	accent: 'accent1',
	line: hex(PROJECTOR.line),
	grid: hex(PROJECTOR.grid)
};

/** A theme has six accents; the first is the site's own. */
const GROUP_ACCENTS = ['accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** The serif and the sans, with how PowerPoint classes them, from which it chooses another where they are missing. */
const FONTS = {
	// PANOSE: text, serif cove and normal sans; pitch and family after ECMA-376, 20.1.4.1.16 (variable pitch, roman and swiss).
	major: {
		typeface: 'Source Serif 4',
		panose: '02040603050405020204',
		pitchFamily: 18,
		charset: 0
	},
	minor: { typeface: 'Libre Franklin', panose: '020B0604020202020204', pitchFamily: 34, charset: 0 }
};

function hex(css: string): string {
	return css.replace('#', '').toUpperCase();
}

/** The theme colour of each group of actors; from the sixth group on its colour itself. */
export function groupColours(groups: Group[]): Map<string, string> {
	return new Map(groups.map((group, i) => [group.id, GROUP_ACCENTS[i] ?? hex(group.light)]));
}

/**
 * The theme part.
 * @param groups the first five are accents; all are in the palette's row of custom colours, by name
 */
export function themeXml(name: string, groups: Group[]): string {
	const { paper, ink, muted, land, accent } = PROJECTOR;
	const colour = (tag: string, css: string) =>
		xml(`a:${tag}`, {}, xml('a:srgbClr', { val: hex(css) }));
	const accents = GROUP_ACCENTS.map((tag, i) => colour(tag, groups[i]?.light ?? muted));
	const font = (which: 'major' | 'minor') =>
		xml(
			`a:${which}Font`,
			{},
			xml('a:latin', FONTS[which]),
			xml('a:ea', { typeface: '' }),
			xml('a:cs', { typeface: '' })
		);
	return (
		XML_HEAD +
		xml(
			'a:theme',
			{ 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
			xml(
				'a:themeElements',
				{},
				xml(
					'a:clrScheme',
					{ name },
					...[colour('dk1', ink), colour('lt1', paper), colour('dk2', muted), colour('lt2', land)],
					...[colour('accent1', accent), ...accents],
					...[colour('hlink', accent), colour('folHlink', accent)]
				),
				xml('a:fontScheme', { name }, font('major'), font('minor')),
				formatScheme(name)
			),
			xml('a:objectDefaults'),
			xml('a:extraClrSchemeLst'),
			xml(
				'a:custClrLst',
				{},
				...groups.map((group) =>
					xml('a:custClr', { name: group.name }, xml('a:srgbClr', { val: hex(group.light) }))
				)
			)
		)
	);
}

/** Three fills, lines, effects and backgrounds, as a theme must have; all plain. */
function formatScheme(name: string): string {
	const three = (tag: string, one: (i: number) => string) =>
		xml(`a:${tag}`, {}, one(0), one(1), one(2));
	const fill = xml('a:solidFill', {}, xml('a:schemeClr', { val: 'phClr' }));
	return xml(
		'a:fmtScheme',
		{ name },
		three('fillStyleLst', () => fill),
		three('lnStyleLst', (i) =>
			xml(
				'a:ln',
				{ w: [9525, 12700, 19050][i], cap: 'flat', cmpd: 'sng', algn: 'ctr' },
				fill,
				xml('a:prstDash', { val: 'solid' })
			)
		),
		three('effectStyleLst', () => xml('a:effectStyle', {}, xml('a:effectLst'))),
		three('bgFillStyleLst', () => fill)
	);
}
