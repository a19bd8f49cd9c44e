/** Makes a page for other sites' frames lighter: they are paid for by readers of somebody else's. */

/** How things move and repeat: what stands in a frame does not. */
const MOTION = /\b(transition|animation)(-[a-z]+)?:[^;}]*;?/g;
/** What is in parentheses, such as what `:not()` takes, says nothing of what has to be there. */
const INNER = /\([^()]*\)/g;

/** Attributes by which anybody can check what is on screen; they stay. */
const HOOKS = /^data-(scene|shown|focus|actor|record)$/;

/**
 * A page without its comments; without the rules of its style sheets that name a class which stands nowhere else in it,
 * neither on an element nor in a script; and without the marks in its body that neither asks for.
 */
export function trim(html: string): string {
	const bare = html.replace(/<!--[\s\S]*?-->/g, '');
	const rest = bare.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '');
	const words = new Set(rest.match(/[\w-]+/g));
	const pruned = bare.replace(
		/(<style[^>]*>)([\s\S]*?)(<\/style>)/g,
		(_, open: string, css: string, close: string) => open + prune(css, words) + close
	);
	const [head = '', body] = pruned.split(/(?=<body)/);
	return body === undefined ? head : head + unmarked(body, head);
}

/** A body without the `data-` attributes that nothing in the head asks for. */
function unmarked(body: string, head: string): string {
	return body.replace(/<[a-z][^<>]*>/g, (tag) =>
		tag.replace(/ (data-[a-z-]+)(="[^"]*")?(?=[ />])/g, (attribute, name: string) =>
			HOOKS.test(name) || head.includes(name) ? attribute : ''
		)
	);
}

/** The rules of a style sheet whose classes are all among `words`. */
function prune(css: string, words: Set<string>): string {
	let kept = '';
	for (const { prelude, body } of rules(css.replace(/\/\*[\s\S]*?\*\//g, '').replace(MOTION, ''))) {
		if (body === undefined) kept += prelude;
		// Frames are not printed, and their fonts are those that readers have.
		else if (/^@(media print|starting-style|keyframes|font-face)/.test(prelude)) continue;
		else if (/^@(media|container|supports|layer)\b/.test(prelude)) {
			const inner = prune(body, words);
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
