/** The Markdown of a story's file: claims in it are links to records. Build-time only. */
import { Marked, type Token, type Tokens } from 'marked';
import { recordById } from '../dataset/selectors.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Mistakes } from './storyMistakes.ts';
import type { Note, Scene } from './types.ts';

const RECORDS = /^[spde]-[0-9a-f]+(?:-\d+)?(?:\+[spde]-[0-9a-f]+(?:-\d+)?)*$/;

/** Reads the Markdown of one scene; what is wrong in it is noted under the scene's name. */
export class StoryMarkdown {
	readonly #marked: Marked;
	readonly #where: string;
	readonly #mistakes: Mistakes;
	/** What the links met so far lead to. */
	#records: string[] = [];

	/** @param href the address of a record's evidence */
	constructor(dataset: Dataset, where: string, href: (id: string) => string, mistakes: Mistakes) {
		this.#where = where;
		this.#mistakes = mistakes;
		const met = (ids: string[]) => this.#records.push(...ids);
		this.#marked = new Marked({
			renderer: {
				link(token: Tokens.Link) {
					const text = this.parser.parseInline(token.tokens);
					if (!RECORDS.test(token.href)) {
						if (!/^(https?:|#|\/)/.test(token.href))
							mistakes.add(
								where,
								`link [${token.text}]`,
								`"${token.href}" is neither record ids joined by + nor an address`
							);
						return `<a href="${escape(token.href)}">${text}</a>`;
					}
					const ids = token.href.split('+');
					for (const id of ids)
						if (!recordById(dataset, id))
							mistakes.add(
								where,
								`link [${token.text}]`,
								`unknown record "${id}"; take the id from the dataset`
							);
					met(ids);
					return `<a class="claim" href="${escape(href(ids[0] ?? ''))}" data-record="${ids.join(' ')}">${text}</a>`;
				}
			}
		});
	}

	/** A scene's text: its headline as plain text, and the rest as HTML whose claims are links. */
	body(markdown: string): Pick<Scene, 'headline' | 'html'> {
		const tokens = this.#marked.lexer(markdown);
		const first = tokens.findIndex((t) => t.type !== 'space');
		const heading = tokens[first];
		if (heading?.type !== 'heading') {
			const message = 'is missing; begin the text with ## and the finding';
			this.#mistakes.add(this.#where, 'headline', message);
			return { headline: '', html: this.#marked.parser(tokens) };
		}
		const rest = Object.assign(tokens.slice(first + 1), { links: tokens.links });
		return {
			headline: plain((heading as Tokens.Heading).tokens),
			html: this.#marked.parser(rest).trim()
		};
	}

	/** A presenter's notes: each paragraph one, and each item of a list. */
	notes(markdown: string): Note[] {
		const tokens = this.#marked.lexer(markdown);
		const note = (token: Token, raw: string): Note => {
			this.#records = [];
			const html = this.#marked.parser(Object.assign([token], { links: tokens.links })).trim();
			return {
				markdown: raw.trim(),
				html,
				text: plain([token]),
				records: [...new Set(this.#records)]
			};
		};
		return tokens.flatMap((token) => {
			if (token.type === 'space') return [];
			if (token.type !== 'list') return [note(token, token.raw)];
			const list = token as Tokens.List;
			return list.items.map((item) =>
				note({ ...list, raw: item.raw, items: [item] } as Token, item.text)
			);
		});
	}
}

/** The words of Markdown without its marks. */
function plain(tokens: Tokens.Generic[]): string {
	return tokens
		.map((t) => {
			const inside = t.type === 'list' ? (t as Tokens.List).items : t.tokens;
			return inside ? plain(inside) : ((t.text as string | undefined) ?? t.raw);
		})
		.join('')
		.replace(/&amp;/g, '&')
		.replace(/&#39;/g, '’')
		.replace(/&quot;/g, '"');
}

function escape(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
