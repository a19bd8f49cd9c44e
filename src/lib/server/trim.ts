/** Makes a page for other sites' frames lighter: they are paid for by readers of somebody else's. */
import { prune } from './prune.ts';

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
