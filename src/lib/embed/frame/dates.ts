/** Dates in the language that the embed's address asks for. */

/** The forms that dates have in an embed, and the locale that English ones of the first form are in. */
const FORMS: [Intl.DateTimeFormatOptions, english: string][] = [
	[{ day: 'numeric', month: 'long', year: 'numeric' }, 'en'],
	[{ day: 'numeric', month: 'short' }, 'en-GB']
];

/**
 * Each way in which a day is written in one language, and how it is written in another; the longest first.
 * @param days `YYYY-MM-DD`
 */
export function dateWords(days: string[], from: string, to: string): [string, string][] {
	const pairs = days.flatMap((day) =>
		FORMS.map(([form, english]): [string, string] => {
			const write = (locale: string) =>
				new Intl.DateTimeFormat(locale === 'en' ? english : locale, {
					...form,
					timeZone: 'UTC'
				}).format(new Date(day));
			return [write(from), write(to)];
		})
	);
	return pairs.sort(([a], [b]) => b.length - a.length);
}

/** Rewrites the days that stand in `root`, in its text and in what its marks are called. */
export function translateDates(root: Node, days: string[], from: string, to: string): void {
	const words = new Map(dateWords(days, from, to));
	const any = new RegExp([...words.keys()].map((day) => `(?<!\\d)${day}`).join('|') || '$^', 'g');
	const put = (text: string) => text.replace(any, (day) => words.get(day) ?? day);
	const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	for (let node = walk.nextNode(); node; node = walk.nextNode()) {
		if (node instanceof Element)
			for (const name of ['title', 'aria-label']) {
				const value = node.getAttribute(name);
				if (value) node.setAttribute(name, put(value));
			}
		else if (node.textContent) {
			const text = put(node.textContent);
			if (text !== node.textContent) node.textContent = text;
		}
	}
}
