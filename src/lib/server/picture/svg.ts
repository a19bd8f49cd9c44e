/** The few words of SVG that pictures are written with. */

/** A number as SVG takes it, to three decimals. */
export function num(n: number): string {
	return String(Math.round(n * 1000) / 1000);
}

/** Text made safe inside an attribute or an element. */
export function escape(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

type Attributes = Record<string, string | number | undefined>;

/**
 * One element. Attributes that are undefined are left out; numbers are rounded to three decimals.
 * @param children markup, not text: `escape` text first
 */
export function el(name: string, attributes: Attributes, children = ''): string {
	const list = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(
			([key, value]) => ` ${key}="${typeof value === 'number' ? num(value) : escape(value ?? '')}"`
		)
		.join('');
	return children === '' ? `<${name}${list}/>` : `<${name}${list}>${children}</${name}>`;
}
