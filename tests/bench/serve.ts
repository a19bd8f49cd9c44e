import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.jsonld': 'application/ld+json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};
/** Packed already. */
const AS_IS = new Set(['.png', '.woff2']);

/**
 * Serves a built site as a good static host does: brotli at its best, index pages, no redirects.
 * @returns the address with a slash at the end, and a function that stops it
 */
export async function serveBrotli(folder: string): Promise<{ address: string; stop: () => void }> {
	const packed = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
		const file = join(folder, path.endsWith(sep) ? `${path}index.html` : path);
		if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
		const type = extname(file);
		const headers = {
			'content-type': TYPES[type] ?? 'application/octet-stream',
			'cache-control': 'public, max-age=600'
		};
		if (AS_IS.has(type)) return response.writeHead(200, headers).end(readFileSync(file));
		const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
		packed.set(file, body);
		response
			.writeHead(200, { ...headers, 'content-encoding': 'br', 'content-length': body.length })
			.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const at = server.address();
	const port = typeof at === 'object' && at ? at.port : 0;
	return {
		address: `http://127.0.0.1:${port}/`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
