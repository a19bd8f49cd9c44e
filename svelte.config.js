import adapter from '@sveltejs/adapter-static';

const base = process.env.BASE_PATH ?? '';
if (base !== '' && !/^\/\S*[^/\s]$/.test(base)) {
	throw new Error(
		`BASE_PATH is "${base}"; it must be empty, or start with "/" and not end with one`
	);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ strict: true }),
		// Relative addresses keep the built folder movable, e.g. below another site's folder.
		paths: { base: /** @type {'' | `/${string}`} */ (base), relative: true },
		prerender: {
			entries: ['*'],
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// The sitemap: there is one only where the site's address is known.
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => route !== '/[map].xml')) throw new Error(message);
			}
		},
		// All of a page's CSS stands in it: one request less before the first paint.
		inlineStyleThreshold: 40_000,
		version: { name: '1' }
	}
};
