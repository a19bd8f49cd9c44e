/** The site's own fonts, opened for setting type as outlines. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';

export type Family = 'serif' | 'sans';

/** One file of a family at one weight. */
export interface Cut {
	font: Font;
	/** Font units of an em. */
	unitsPerEm: number;
	/** Code points that the file has. */
	covers: Set<number>;
}

/** Written by `npm run fonts`. The files of a family are asked in this order for a character. */
const FILES: Record<Family, string[]> = {
	serif: ['source-serif-4-latin.woff2', 'source-serif-4-latin-ext.woff2'],
	sans: ['libre-franklin-latin.woff2', 'libre-franklin-latin-ext.woff2']
};

export class Faces {
	#faces: Record<Family, { face: Face; covers: Set<number> }[]>;
	#cuts = new Map<string, Cut[]>();

	constructor(files: Record<Family, Uint8Array[]>) {
		const open = (sfnt: Uint8Array) => {
			const face = new Face(new Blob(sfnt));
			return { face, covers: new Set(face.collectUnicodes()) };
		};
		this.#faces = { serif: files.serif.map(open), sans: files.sans.map(open) };
	}

	/** The files of a family, set to a weight between 400 and 700. */
	at(family: Family, weight: number): Cut[] {
		const key = `${family} ${weight}`;
		let cuts = this.#cuts.get(key);
		if (!cuts) {
			cuts = this.#faces[family].map(({ face, covers }) => {
				const font = new Font(face);
				font.setVariations([new Variation('wght', weight)]);
				return { font, unitsPerEm: face.upem, covers };
			});
			this.#cuts.set(key, cuts);
		}
		return cuts;
	}
}

let loading: Promise<Faces> | undefined;

/**
 * The site's fonts; read once.
 * @throws Error where `static/fonts` lacks one; `npm run fonts` writes them
 */
export function loadFaces(): Promise<Faces> {
	return (loading ??= (async () => {
		const open = async (name: string) =>
			convert(await readFile(join('static/fonts', name)), 'sfnt');
		const [serif, sans] = await Promise.all(
			[FILES.serif, FILES.sans].map((names) => Promise.all(names.map(open)))
		);
		return new Faces({ serif: serif ?? [], sans: sans ?? [] });
	})());
}
