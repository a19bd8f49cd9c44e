import { expect, test, type Page } from '@playwright/test';
import type { Dataset } from '../../src/lib/dataset/types.ts';
import { axeFaults } from './axe.ts';

const ROW = '[data-evidence] [data-type]';

/** Opens the list with a filter and waits until it listens. */
async function openList(page: Page, query = ''): Promise<void> {
	await page.goto(`evidence/${query}`);
	await expect(page.locator('form[data-ready]')).toBeAttached();
}

function datasetOf(page: Page): Promise<Dataset> {
	return page.request.get('data/dataset.json').then((response) => response.json());
}

/** Ids of the rows in sight. */
function shown(page: Page): Promise<string[]> {
	return page.locator(`${ROW}:visible`).evaluateAll((rows) => rows.map((row) => row.id).sort());
}

/** Opens the filters that a phone keeps folded. */
async function unfold(page: Page): Promise<void> {
	const more = page.locator('form details');
	if ((await more.getAttribute('open')) === null) await more.locator('summary').click();
}

test('a filter shows what it asks for, tells how many, and stands in the address', async ({
	page
}) => {
	const { positions } = await datasetOf(page);
	const [asked] = positions;
	if (!asked) throw new Error('a story has positions');
	await openList(page);
	const all = (await shown(page)).length;
	await unfold(page);
	await page.getByRole('radio', { name: /^Positions/ }).check({ force: true });
	await page.getByLabel('Who').selectOption(asked.actor);
	await page.getByLabel('On what question').selectOption(asked.issue);
	const expected = positions
		.filter((p) => p.actor === asked.actor && p.issue === asked.issue)
		.map((p) => p.id);
	await expect.poll(() => shown(page)).toEqual(expected.sort());
	await expect(page.getByRole('status')).toHaveText(`${expected.length} of ${all} records`);
	expect(new URL(page.url()).search).toBe(
		`?type=position&actor=${asked.actor}&issue=${asked.issue}`
	);
	const option = page.getByLabel('On what question').locator(`option[value="${asked.issue}"]`);
	await expect(option).toContainText(`(${expected.length})`);

	await page.reload();
	await expect.poll(() => shown(page)).toEqual(expected);
	await expect(page.getByLabel('Who')).toHaveValue(asked.actor);
	await page.getByRole('button', { name: 'Clear all' }).first().click();
	await expect.poll(async () => (await shown(page)).length).toBe(all);
	expect(new URL(page.url()).search).toBe('');
	await expect(page.getByRole('status')).toHaveText(`All ${all} records`);
});

test('Back from a record leads to the filter, and past it to the page before', async ({ page }) => {
	const { statements } = await datasetOf(page);
	const speaker = statements.find((s) => s.speaker !== null)?.speaker ?? '';
	await page.goto('method/');
	await openList(page, `?actor=${speaker}&type=statement`);
	const filtered = await shown(page);
	expect(filtered.length).toBeGreaterThan(0);
	// Typing leaves no trace in the history.
	await page.getByRole('searchbox').fill('the');
	await expect(page).toHaveURL(/q=the/);
	await page.getByRole('searchbox').fill('');
	await expect(page).not.toHaveURL(/q=/);
	await page.locator(`${ROW}:visible a`).first().click();
	await expect(page.locator('article[data-card]')).toBeVisible();
	await page.goBack();
	await expect.poll(() => shown(page)).toEqual(filtered);
	await expect(page.getByLabel('Who')).toHaveValue(speaker);
	await page.goBack();
	await expect(page).toHaveURL(/method\/$/);
});

test('words are found with and without accents, and words in a row', async ({ page }) => {
	const { statements } = await datasetOf(page);
	const statement = statements.find((s) => (s.quotes[0]?.quote.exact.split(' ').length ?? 0) > 5);
	if (!statement) throw new Error('a story has a quotation');
	const words = statement.quotes[0]!.quote.exact.split(' ').slice(1, 5).join(' ');
	await openList(page, `?q=${encodeURIComponent(`"${words}"`)}`);
	expect(await shown(page)).toContain(statement.id);
	await page
		.getByRole('searchbox')
		.fill(words.toUpperCase().replace(/[aeo]/gi, (c) => `${c}\u0301`));
	await expect.poll(() => shown(page)).toContain(statement.id);
	await page.getByRole('searchbox').fill('zzzz');
	await expect(page.getByText('No record answers to all of this.')).toBeVisible();
	await expect(page.getByRole('status')).toHaveText(/^0 of/);
});

test('dates narrow it down', async ({ page }) => {
	const { events } = await datasetOf(page);
	const event = events.find((e) => /^\d{4}-\d{2}-\d{2}$/.test(e.date.edtf));
	if (!event) throw new Error('a story has a dated event');
	await openList(page, `?type=event&from=${event.date.edtf}&to=${event.date.edtf}`);
	const on = await shown(page);
	expect(on).toContain(event.id);
	expect(on.length).toBeLessThan(events.length);
	const other = events.find(
		(e) => /^\d{4}-\d{2}-\d{2}$/.test(e.date.edtf) && e.date.edtf !== event.date.edtf
	);
	if (other) expect(on).not.toContain(other.id);
});

test('without scripts the whole list is there, and no form that does nothing', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL ? { baseURL } : {})
	});
	const page = await context.newPage();
	const { statements, positions, events, discrepancies } = await datasetOf(page);
	await page.goto('evidence/?q=zzzz');
	await expect(page.locator(`${ROW}:visible`)).toHaveCount(
		statements.length + positions.length + events.length + discrepancies.length
	);
	await expect(page.locator('form')).toBeHidden();
	for (const anchor of await page.locator('nav[aria-label="On this page"] a').all())
		await expect(page.locator((await anchor.getAttribute('href')) ?? '')).toBeVisible();
	await context.close();
});

test('axe finds nothing; nothing is wider than a narrow window', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	const { discrepancies, events, positions, statements } = await datasetOf(page);
	const records = [discrepancies[0], events[0], positions[0], statements[0]].map(
		(record) => `evidence/${record?.id}/`
	);
	for (const path of ['evidence/', 'method/', ...records])
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			expect(await axeFaults(page), `${path} ${colorScheme}`).toEqual([]);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
				path
			).toBeLessThanOrEqual(0);
		}
});

test('every download on the method page is there', async ({ page }) => {
	await page.goto('method/');
	const links = await page
		.locator('#data a')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThan(15);
	for (const link of links) {
		const response = await page.request.get(link);
		expect(response.status(), link).toBe(200);
		expect((await response.body()).length, link).toBeGreaterThan(20);
	}
});
