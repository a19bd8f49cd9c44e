import { error } from '@sveltejs/kit';
import { FILES, pictureOf, pictureName, type PictureFile } from '$lib/embed/pictures.ts';
import { loadEmbeds, pictureFile } from '$lib/server/embeds.ts';
import { toPng } from '$lib/server/picture/png.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Every picture of every embed; a quotation has none of the wide ones, which show a chart. */
export const entries: EntryGenerator = () =>
	[...loadEmbeds().values()].flatMap(({ path, states }) =>
		(Object.keys(FILES) as PictureFile[])
			.filter((file) => FILES[file].shape === 'chart' || states.length > 0)
			.map((file) => ({ file: pictureName(path, file) }))
	);

/** A chart as a file, for where no frame can stand. */
export const GET: RequestHandler = async ({ params }) => {
	const asked = pictureOf(params.file);
	const embed = asked && loadEmbeds().get(asked.path);
	const drawn = embed && (await pictureFile(embed, asked.file));
	if (!drawn) error(404, `There is no picture ${params.file}.`);
	const { type } = FILES[asked.file];
	const body = type === 'image/png' ? await toPng(drawn.svg, drawn.width) : drawn.svg;
	return new Response(body, { headers: { 'content-type': type } });
};
