import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** The rules that a file with these contents would break. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map((message) => message.ruleId);
}

const boundary = 'import-x/no-restricted-paths';

describe('import boundaries', () => {
	it.each([
		['src/lib/dataset/x.ts', '../scenes/types.ts'],
		['src/lib/dataset/x.ts', '$lib/scenes/types.ts'],
		['src/lib/scenes/x.ts', '../../pipeline/types.ts'],
		['src/lib/scenes/x.ts', '$lib/../pipeline/types.ts'],
		['src/lib/charts/x.ts', '../story/scroller.ts'],
		['src/lib/charts/x.ts', '../evidence/card.ts'],
		['src/lib/story/x.ts', '../../pipeline/types.ts'],
		['src/lib/story/x.ts', '../server/load.ts'],
		['src/lib/server/x.ts', '../../pipeline/types.ts'],
		['src/routes/x.ts', '../pipeline/types.ts'],
		['src/pipeline/x.ts', '../lib/charts/ink.ts']
	])('%s may not import %s', async (file, target) => {
		expect(await broken(file, `export * from '${target}';\n`)).toContain(boundary);
	});

	it.each([
		['src/lib/scenes/x.ts', '../dataset/types.ts'],
		['src/pipeline/x.ts', '../lib/dataset/types.ts'],
		['src/lib/charts/x.ts', '$lib/scenes/types.ts'],
		['src/lib/story/x.ts', '../evidence/card.ts'],
		['src/lib/server/x.ts', '../evidence/card.ts'],
		['src/routes/x.ts', '$lib/server/load.ts']
	])('%s may import %s', async (file, target) => {
		expect(await broken(file, `export * from '${target}';\n`)).toEqual([]);
	});

	it('holds in components too', async () => {
		const code = `<script lang="ts">\n\timport '../../pipeline/types.ts';\n</script>\n`;
		expect(await broken('src/lib/story/X.svelte', code)).toContain(boundary);
	});

	it('keeps one chart out of another', async () => {
		const code = `<script lang="ts">\n\timport Other from './Other.svelte';\n</script>\n\n<Other />\n`;
		expect(await broken('src/lib/charts/X.svelte', code)).toContain('no-restricted-imports');
	});
});
