import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Scripts that pages load by themselves, with no framework: bundled beside the rest of the site, at an address that
 * stays.
 */
const SCRIPTS = { 'scripts/evidence.js': 'src/lib/evidence/filter.ts' };

function scripts(): Plugin {
	return {
		name: 'standpoint-scripts',
		apply: (config, { command }) => command === 'build' && !config.build?.ssr,
		buildStart() {
			for (const [fileName, id] of Object.entries(SCRIPTS))
				this.emitFile({ type: 'chunk', id, fileName, preserveSignature: false });
		}
	};
}

/** What every page with scripts needs, in one file: the bundler makes a dozen, each with a request and its headers. */
function framework(): Plugin {
	return {
		name: 'standpoint-framework',
		apply: (config, { command }) => command === 'build' && !config.build?.ssr,
		config: () => ({
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [{ name: 'framework', test: /[\\/]node_modules[\\/](?!scrollama)/ }]
						}
					}
				}
			}
		})
	};
}

export default defineConfig({
	plugins: [sveltekit(), scripts(), framework()],
	preview: { port: 4173, strictPort: false },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/browser/**']
	}
});
