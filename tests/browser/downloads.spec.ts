import { expect, test } from '@playwright/test';
import { sizeInWords } from '../../src/deck/downloads.ts';

// The list is the page's own; with its script the page begins with a slide, and shows the list in the overview.
test.use({ javaScriptEnabled: false });

test('the briefing’s page offers its files, with their sizes', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same at any width');
	await page.goto('briefing/');
	const items = page.locator('[data-downloads] li');
	/** How a file of each kind begins. */
	const begins: Record<string, string> = { pptx: 'PK\u0003\u0004', pdf: '%PDF-1.' };
	const kinds: string[] = [];
	for (const item of await items.all()) {
		const address = (await item.getByRole('link').getAttribute('href')) ?? '';
		const response = await page.request.get(new URL(address, page.url()).href);
		expect(response.status(), address).toBe(200);
		const body = await response.body();
		await expect(item).toContainText(sizeInWords(body.length));
		const kind = address.split('.').at(-1) ?? '';
		kinds.push(kind);
		const head = begins[kind];
		if (head) expect(body.subarray(0, head.length).toString('latin1')).toBe(head);
	}
	expect(kinds.filter((kind) => kind === 'pptx')).toHaveLength(2);
	expect(kinds.filter((kind) => kind === 'pdf')).toHaveLength(2);
});
