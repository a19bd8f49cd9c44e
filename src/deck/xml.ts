/** The few words of XML that parts of a PowerPoint file are written with. */

/** Text made safe inside an attribute or an element; characters that XML does not allow are left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

/**
 * One element.
 * @param attributes their values are made safe; those that are undefined are left out
 * @param children markup, not text: `escapeXml` text first
 */
export function xml(
	name: string,
	attributes: Record<string, string | number | undefined> = {},
	...children: string[]
): string {
	const list = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
		.join('');
	const inside = children.join('');
	return inside === '' ? `<${name}${list}/>` : `<${name}${list}>${inside}</${name}>`;
}

/** What each part begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces of DrawingML, relationships and PresentationML, as a part's root declares them (ECMA-376). */
export const NAMESPACES = {
	'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
	'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main'
};

/** English Metric Units of an inch and of a point. */
export const EMU = { inch: 914_400, point: 12_700 };

/** Inches as whole English Metric Units. */
export function emu(inches: number): number {
	return Math.round(inches * EMU.inch);
}
