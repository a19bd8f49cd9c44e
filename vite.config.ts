import { sveltekit } from '@sveltejs/kit/vite';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { previewBriefing } from './src/deck/preview.ts';

/**
 * Scripts that pages load by themselves, with no router: bundled beside the rest of the site, at an address that
 * stays.
 */
const SCRIPTS = {
	'scripts/briefing.js': 'src/lib/briefing/start.ts',
	'scripts/embeds.js': 'src/lib/embed/builder/builder.ts',
	'scripts/evidence.js': 'src/lib/evidence/filter.ts',
	'scripts/story.js': 'src/lib/story/start.ts'
};

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

/** What `scripts/story.js` imports, in two files at addresses that stay, so that the page can ask for all three at once. */
function parts(): Plugin {
	const groups = [
		{ name: 'framework', test: /[\\/]node_modules[\\/](svelte|esm-env|clsx)[\\/]/, priority: 2 },
		{ name: 'reader', test: /[\\/]src[\\/]lib[\\/](story[\\/](?!start)|charts[\\/])/, priority: 1 }
	];
	const own = new Set(groups.map(({ name }) => name));
	return {
		name: 'standpoint-parts',
		apply: (config, { command }) => command === 'build' && !config.build?.ssr,
		config: () => ({
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: { groups },
						chunkFileNames: ({ name }: { name: string }) =>
							own.has(name) ? 'scripts/[name].js' : '_app/immutable/chunks/[hash].js'
					}
				}
			}
		})
	};
}

const TEXT = /^(classic|module):/;

/**
 * `import script from 'classic:src/a.ts'` gives the text of a classic script: that file and what it imports in one
 * function, minified. It runs in a frame without an origin, where modules are blocked. `module:` gives that of a module.
 */
function scriptTexts(): Plugin {
	return {
		name: 'standpoint-script-texts',
		resolveId: (id) => (TEXT.test(id) ? `\0${id}` : undefined),
		async load(id) {
			const [kind, entry] =
				id.startsWith('\0') && TEXT.test(id.slice(1)) ? id.slice(1).split(':') : [];
			if (!entry) return;
			const made = await build({
				configFile: false,
				logLevel: 'error',
				build: {
					write: false,
					target: 'es2022',
					modulePreload: false,
					lib: {
						entry,
						formats: [kind === 'classic' ? 'iife' : 'es'],
						name: 'standpoint',
						fileName: 'script'
					}
				}
			});
			const [chunk] = [made].flat().flatMap((part) => ('output' in part ? part.output : []));
			if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
			for (const file of Object.keys(chunk.modules)) this.addWatchFile(file);
			return `export default ${JSON.stringify(chunk.code.trim())};`;
		}
	};
}

export default defineConfig({
	plugins: [
		previewBriefing(process.env.BASE_PATH ?? ''),
		scriptTexts(),
		sveltekit(),
		scripts(),
		parts()
	],
	preview: { port: 4173, strictPort: false },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/browser/**', 'tests/office/**'],
		// A loaded machine is slow, not wrong.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
