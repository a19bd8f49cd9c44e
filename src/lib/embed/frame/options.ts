/** What an embed's address may ask for, read from its query: anything else in it is somebody else's. */

export interface Options {
	theme: 'auto' | 'light' | 'dark';
	/** BCP 47 tag of the language of dates; empty for the story's own. */
	lang: string;
	/** `#rrggbb`; empty for the story's own. */
	accent: string;
	/** Whether the headline is seen. */
	title: boolean;
	/** The scene that a story begins with; empty for its first. */
	scene: string;
}

/**
 * Options from a query such as `?theme=dark&accent=0a7`. A wrong one gets its default, and a note that says what it may be.
 * @param scenes the ids that `scene` may be
 */
export function readOptions(
	search: string,
	scenes: string[] = []
): { options: Options; notes: string[] } {
	const query = new URLSearchParams(search);
	const notes: string[] = [];
	const read = (name: string, right: (value: string) => boolean, may: string): string => {
		const value = query.get(name) ?? '';
		if (value === '' || right(value)) return value;
		notes.push(`${name}=${value} is not understood and has been left out; it may be ${may}`);
		return '';
	};
	const accent = read('accent', isColour, 'a colour such as 0a7 or a23a1d');
	return {
		options: {
			theme: (read('theme', (value) => /^(auto|light|dark)$/.test(value), 'light, dark or auto') ||
				'auto') as Options['theme'],
			lang: read('lang', isLanguage, 'a language such as fr or en-GB'),
			accent: accent && `#${inFull(accent.replace('#', ''))}`,
			title: read('title', (value) => /^[01]$/.test(value), '0 or 1') !== '0',
			scene: read('scene', (value) => scenes.includes(value), scenes.join(', ') || 'left out')
		},
		notes
	};
}

function isColour(value: string): boolean {
	return /^#?([\da-f]{3}|[\da-f]{6})$/i.test(value);
}

function inFull(hex: string): string {
	return hex.length === 6 ? hex : [...hex].map((digit) => digit + digit).join('');
}

function isLanguage(value: string): boolean {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(value).length > 0;
	} catch {
		return false;
	}
}
