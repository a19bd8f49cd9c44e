import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** How a state is put before a person; these may use each other. */
const views = ['lib/story', 'lib/embed', 'lib/briefing', 'lib/evidence'];

/** Which folders of `src` a folder may import, itself included: the table in docs/architecture.md. */
const mayImport = {
	'lib/dataset': ['lib/dataset'],
	pipeline: ['pipeline', 'lib/dataset', 'lib/scenes'],
	'lib/scenes': ['lib/scenes', 'lib/dataset'],
	'lib/charts': ['lib/charts', 'lib/scenes', 'lib/dataset'],
	...Object.fromEntries(
		views.map((view) => [view, [...views, 'lib/charts', 'lib/scenes', 'lib/dataset']])
	),
	'lib/server': ['lib'],
	deck: ['deck', 'lib'],
	offline: ['offline', 'lib', 'app.css'],
	routes: ['lib', 'routes', 'app.css']
};

const zones = Object.entries(mayImport).map(([folder, allowed]) => ({
	target: at(`src/${folder}`),
	from: at('src'),
	except: allowed.map((path) => `./${path}`),
	message: `src/${folder} may import only ${allowed.join(', ')} (docs/architecture.md).`
}));

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		// TypeScript reports names that do not exist, and knows which do.
		rules: {
			'no-undef': 'off',
			// Addresses are handed down resolved: a component does not know how deep the page lies.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['src/**'],
		plugins: { 'import-x': importX },
		settings: {
			'import-x/resolver-next': [
				createNodeResolver({
					alias: { $lib: [at('src/lib')] },
					extensions: ['.ts', '.js', '.svelte']
				})
			]
		},
		rules: { 'import-x/no-restricted-paths': ['error', { zones }] }
	},
	{
		files: ['src/lib/charts/**/*.svelte'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '\\.svelte$', message: 'A chart does not import another chart.' }] }
			]
		}
	}
);
