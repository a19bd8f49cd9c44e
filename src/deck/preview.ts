/** `vite preview` shows what Kit has built; what is written beside the briefing's page afterwards stands in `build/` alone. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Plugin } from 'vite';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.pdf': 'application/pdf',
	'.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
};

/**
 * Serves the briefing's page and the files beside it from the built site.
 * @param base the path below which the site lies, `''` or `/…`
 */
export function previewBriefing(base: string): Plugin {
	return {
		name: 'standpoint-briefing',
		configurePreviewServer({ middlewares }) {
			middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? '/', 'http://host');
				const path = normalize(decodeURIComponent(pathname));
				const name = new RegExp(`^${base}/briefing/([^/]*)$`).exec(path)?.[1];
				const file = join('build/briefing', name || 'index.html');
				const type = TYPES[extname(file)];
				if (name === undefined || !type || !existsSync(file)) return next();
				response.setHeader('content-type', type);
				response.setHeader('content-length', statSync(file).size);
				createReadStream(file).pipe(response);
			});
		}
	};
}
