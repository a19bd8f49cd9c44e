import { createServer } from 'node:http';

/** A page of another site. */
export interface HostPage {
	html: string;
	headers?: Record<string, string>;
	type?: string;
}

/**
 * Another site, on an origin of its own.
 * @param pages by path, such as `/a`
 * @returns its origin, and a function that stops it
 */
export async function host(
	pages: Record<string, HostPage>
): Promise<{ origin: string; stop: () => void }> {
	const server = createServer((request, response) => {
		const page = pages[new URL(request.url ?? '/', 'http://host').pathname];
		if (!page) return response.writeHead(404).end();
		response
			.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
			.end(page.html);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const at = server.address();
	return {
		origin: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
