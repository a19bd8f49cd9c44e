import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/**
 * Serves a folder as a plain host would, below a folder of its own.
 * @param below path with a slash at both ends
 * @returns the address, and a function that stops it
 */
export async function serve(
	folder: string,
	below: string
): Promise<{ address: string; stop: () => void }> {
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://host');
		const path = normalize(decodeURIComponent(pathname));
		const file = path.endsWith('/') ? `${path}index.html` : path;
		try {
			if (!file.startsWith(below)) throw new Error('outside');
			const body = await readFile(join(folder, file.slice(below.length)));
			response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(body);
		} catch {
			response.writeHead(404).end('not found');
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const at = server.address();
	const port = typeof at === 'object' && at ? at.port : 0;
	return { address: `http://127.0.0.1:${port}${below}`, stop: () => server.close() };
}
