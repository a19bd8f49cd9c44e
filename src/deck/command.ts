/** `npm run deck`: the briefing's files beside its page in the built site. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadStory } from '../lib/server/load.ts';
import { downloadsIn, fillDownloads, sizeInWords } from './downloads.ts';
import { findChromium } from './chromium.ts';
import { makePdfs } from './pdf.ts';
import { makePptx } from './pptx.ts';

export interface Output {
	out: (text: string) => void;
	err: (text: string) => void;
}

const USAGE = `npm run deck -- [--site DIR]

Writes the briefing as PowerPoint files and PDFs into DIR/briefing, where DIR (default build) is the built
site, and lists them with their sizes on its page.
`;

const NO_BROWSER = `No Chromium or Chrome is here: the PDFs are left out, the rest is made. Install one (Debian: apt-get
install chromium), or set CHROMIUM to the path of one, and run "npm run deck".
`;

/**
 * Runs the command.
 * @returns the exit code: 0, or 1 where a file could not be made; a PDF without Chromium is left out, and said so
 */
export async function deckCommand(args: string[], { out, err }: Output): Promise<number> {
	if (args.includes('--help')) {
		out(USAGE);
		return 0;
	}
	const [option, named, ...rest] = args;
	if ((option !== undefined && option !== '--site') || rest.length > 0 || (option && !named)) {
		err(USAGE);
		return 1;
	}
	const site = named ?? 'build';
	if (!existsSync(join(site, 'index.html'))) {
		err(`${site} holds no built site; run "npm run build" first, or name one with --site\n`);
		return 1;
	}
	try {
		const loaded = loadStory();
		const folder = join(site, 'briefing');
		await mkdir(folder, { recursive: true });
		const { id } = loaded.dataset.story;
		const write = async (end: string, bytes: Uint8Array) => {
			const path = join(folder, `${id}${end}`);
			await put(path, bytes);
			out(`${path}  ${sizeInWords(bytes.length)}\n`);
		};
		await write('.pptx', await makePptx(loaded, 'wide'));
		await write('-4x3.pptx', await makePptx(loaded, 'square'));
		const browser = findChromium();
		if (browser === undefined) err(NO_BROWSER);
		else
			for (const [end, bytes] of await makePdfs(site, process.env.BASE_PATH ?? '', browser))
				await write(end, bytes);
		await list(folder, id);
		return 0;
	} catch (error) {
		err(`${error instanceof Error ? error.message : String(error)}\n`);
		return 1;
	}
}

/** Names the files on the briefing's page, where it has a list. */
async function list(folder: string, id: string): Promise<void> {
	const page = join(folder, 'index.html');
	if (!existsSync(page)) return;
	const found = await Promise.all(
		(await readdir(folder)).map(async (name) => ({
			name,
			bytes: (await stat(join(folder, name))).size
		}))
	);
	const filled = fillDownloads(await readFile(page, 'utf8'), downloadsIn(id, found));
	if (filled !== undefined) await put(page, filled);
}

/** Writes a file whole, or not at all. */
async function put(path: string, content: string | Uint8Array): Promise<void> {
	await writeFile(`${path}.tmp`, content);
	await rename(`${path}.tmp`, path);
}
