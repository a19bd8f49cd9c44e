/** Takes out of a style sheet what a page, or a part of one, has no use for. */

/** How things move and repeat: what stands in a frame does not, nor do a page’s first words. */
const MOTION = /\b(transition|animation)(-[a-z]+)?:[^;}]*;?/g;
/** What is in parentheses, such as what `:not()` takes, says nothing of what has to be there. */
const INNER = /\([^()]*\)/g;

/**
 * The rules of a style sheet whose classes are all among `words`; without what moves, and what is for print.
 * @param fonts whether typefaces stay: in a frame the fonts are those that readers have
 */
export function prune(css: string, words: Set<string>, { fonts = false } = {}): string {
	let kept = '';
	for (const { prelude, body } of rules(css.replace(/\/\*[\s\S]*?\*\//g, '').replace(MOTION, ''))) {
		if (body === undefined) kept += prelude;
		else if (/^@(media print|starting-style|keyframes)/.test(prelude)) continue;
		else if (prelude.startsWith('@font-face') && !fonts) continue;
		else if (/^@(media|container|supports|layer)\b/.test(prelude)) {
			const inner = prune(body, words, { fonts });
			if (inner.trim() !== '') kept += `${prelude}{${inner}}`;
		} else if (prelude.startsWith('@')) kept += `${prelude}{${body}}`;
		else {
			const selectors = parts(prelude).filter((selector) => isNeeded(selector, words));
			if (selectors.length > 0 && body.trim() !== '') kept += `${selectors.join(',')}{${body}}`;
		}
	}
	return kept;
}

function isNeeded(selector: string, words: Set<string>): boolean {
	let outer = selector;
	while (INNER.test(outer)) outer = outer.replace(INNER, '');
	return [...outer.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => words.has(name));
}

/** A style sheet's rules in order; a statement such as `@import` has no body. */
function* rules(css: string): Generator<{ prelude: string; body?: string }> {
	let at = 0;
	while (at < css.length) {
		const end = css.slice(at).search(/[{;]/);
		if (end < 0) return;
		const prelude = css.slice(at, at + end).trim();
		if (css[at + end] === ';') {
			yield { prelude: `${prelude};` };
			at += end + 1;
			continue;
		}
		const from = at + end + 1;
		at = closing(css, from);
		yield { prelude, body: css.slice(from, at - 1) };
	}
}

/** Where the block that begins at `from` is over, behind its brace. */
function closing(css: string, from: number): number {
	let depth = 1;
	for (let at = from; at < css.length; at++) {
		const char = css[at];
		if (char === '"' || char === "'") {
			const end = css.indexOf(char, at + 1);
			if (end > 0) at = end;
		} else if (char === '{') depth++;
		else if (char === '}' && --depth === 0) return at + 1;
	}
	return css.length + 1;
}

/** Selectors of a list; commas in parentheses part nothing. */
function parts(list: string): string[] {
	const found: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at <= list.length; at++) {
		const char = list[at];
		if (char === '(') depth++;
		else if (char === ')') depth--;
		else if (char === undefined || (char === ',' && depth === 0)) {
			found.push(list.slice(from, at).trim());
			from = at + 1;
		}
	}
	return found;
}
