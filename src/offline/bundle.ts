/** The script and the style sheet of the one file, and the module that draws it: bundled by the same compiler as the site. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Rollup } from 'vite';
import type { draw } from './page.ts';

/** Where this file is: run from the project's folder. */
const HERE = 'src/offline';
const common: InlineConfig = {
	configFile: false,
	publicDir: false,
	logLevel: 'error',
	plugins: [
		svelte({
			configFile: false,
			compilerOptions: {
				runes: true,
				// The name stands in most elements of the file: a short one saves a twentieth of it.
				cssHash: ({ hash, filename }) => `s${hash(filename).slice(-4)}`
			}
		})
	],
	resolve: { alias: { $lib: resolve('src/lib') } }
};

/** @returns one classic script that leaves `standpoint.start` behind, and all styles */
export async function bundleClient(): Promise<{ script: string; css: string }> {
	const result = (await build({
		...common,
		build: {
			write: false,
			cssCodeSplit: false,
			lib: { entry: join(HERE, 'start.ts'), formats: ['iife'], name: 'standpoint' }
		},
		define: { 'process.env.NODE_ENV': '"production"' }
	})) as Rollup.RollupOutput | Rollup.RollupOutput[];
	const output = [result].flat().flatMap((each) => each.output);
	const script = output.find((file) => file.type === 'chunk')?.code;
	const css = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
	if (!script || css?.type !== 'asset') throw new Error('the bundle has no script or no styles');
	return { script, css: String(css.source) };
}

/** The function that draws the document, compiled to run here. */
export async function bundlePage(): Promise<typeof draw> {
	const folder = mkdtempSync(join(tmpdir(), 'standpoint-'));
	try {
		const result = (await build({
			...common,
			build: { ssr: join(HERE, 'page.ts'), outDir: folder, emptyOutDir: true },
			ssr: { noExternal: true }
		})) as Rollup.RollupOutput;
		const chunk = result.output.find((file) => file.type === 'chunk');
		if (!chunk) throw new Error('the page was not compiled');
		const module = (await import(pathToFileURL(join(folder, chunk.fileName)).href)) as {
			draw: typeof draw;
		};
		return module.draw;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
