/** The pictures of embeds, for where no frame can stand: below `/embed/pictures/`, named by the embed's path. */

/** What each is, by the end of its name: `chart` as in a column, `wide` in the shape that Google Discover asks for. */
export const FILES = {
	'.svg': { type: 'image/svg+xml', shape: 'chart', scale: 1 },
	'-2x.png': { type: 'image/png', shape: 'chart', scale: 2 },
	'-wide.png': { type: 'image/png', shape: 'wide', scale: 1 },
	'.png': { type: 'image/png', shape: 'chart', scale: 1 }
} as const;

export type PictureFile = keyof typeof FILES;

/** CSS pixels; a chart's height follows from its words. */
export const CHART_WIDTH = 640;
export const WIDE = { width: 1200, height: 675 };

/** Name of an embed's picture below `/embed/pictures/`: `map/paris-2x.png`. */
export function pictureName(path: string, file: PictureFile): string {
	return path + file;
}

/** The embed's path and the file that such a name is made of. */
export function pictureOf(name: string): { path: string; file: PictureFile } | undefined {
	const file = (Object.keys(FILES) as PictureFile[]).find((end) => name.endsWith(end));
	return file && { path: name.slice(0, -file.length), file };
}

/**
 * Address of an embed's picture.
 * @param page address of the embed's page, with a slash at the end: everything up to `/embed/` is the site's
 */
export function pictureAddress(page: string, file: PictureFile): string {
	return page.replace(/\/embed\/(.+)\/$/, (_, path: string) => `/embed/pictures/${path}${file}`);
}
