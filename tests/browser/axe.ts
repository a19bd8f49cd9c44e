/** Runs axe-core in a page. */
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** WCAG 2.2 up to AA, and what axe holds to be good practice besides. */
const OPTIONS: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	resultTypes: ['violations']
};

/**
 * What axe finds wrong with the page as it stands.
 * @param within a selector; the whole page where there is none
 * @returns one line for each element: the rule, the element, and what axe says of it
 */
export async function axeFaults(page: Page, within?: string): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: source });
	const { violations } = await page.evaluate(
		([selector, options]) => {
			const { axe } = window as unknown as {
				axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
			};
			return axe.run(selector ?? document, options);
		},
		[within, OPTIONS] as const
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) =>
			[
				id,
				node.target.join(' '),
				[...node.any, ...node.all, ...node.none].map((c) => c.message)[0]
			].join(' | ')
		)
	);
}
