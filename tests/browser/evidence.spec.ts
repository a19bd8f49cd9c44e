import { expect, test, type Page } from '@playwright/test';
import type { Card, Cards } from '../../src/lib/evidence/card.ts';
import { openStory, sceneIds, settled } from './reading.ts';

async function cardsOf(page: Page): Promise<Cards> {
	return (await page.request.get('data/records.json')).json();
}

/** What the panel owes its reader of a record. */
async function expectCard(page: Page, cards: Cards, id: string): Promise<void> {
	const card = cards.cards[id] as Card;
	const shown = page.getByRole('dialog').locator(`[data-card="${id}"]`);
	await expect(shown).toContainText(card.heading);
	for (const quote of card.quotes) await expect(shown).toContainText(quote);
	for (const { article } of card.accounts) {
		await expect(shown).toContainText(cards.articles[article]?.publisher ?? '');
		await expect(shown).toContainText(cards.articles[article]?.published ?? '');
	}
	const when = card.facts.find(([term]) => term === 'When');
	if (when) await expect(shown).toContainText(when[1]);
}

test('a claim opens its evidence, Escape closes it and gives the focus back', async ({ page }) => {
	const cards = await cardsOf(page);
	await openStory(page);
	const claims = await page
		.locator('[data-scene] a[data-record]:visible')
		.evaluateAll((links) => links.map((link) => link.getAttribute('data-record') ?? ''));
	const quoted = claims.findIndex((ids) =>
		ids.split(' ').some((id) => (cards.cards[id]?.quotes.length ?? 0) > 0)
	);
	expect(quoted, 'a claim that rests on a quotation').toBeGreaterThanOrEqual(0);
	const claim = page.locator('[data-scene] a[data-record]:visible').nth(quoted);
	await claim.click();
	for (const id of (claims[quoted] ?? '').split(' ')) await expectCard(page, cards, id);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(claim).toBeFocused();
});

test('the panel says the words of a note on the map as they are read, line after line', async ({
	page
}) => {
	let noted = 0;
	for (const scene of sceneIds()) {
		await openStory(page, scene);
		await settled(page);
		const note = page
			.locator('.pin a.label:visible')
			.filter({ has: page.locator('.line + .line') });
		if ((await note.count()) === 0) continue;
		noted++;
		const lines = await note.first().locator('.line').allTextContents();
		await note.first().dispatchEvent('click', { button: 0 });
		await expect(page.getByRole('dialog').locator('header b')).toHaveText(`“${lines.join(' ')}”`);
		break;
	}
	expect(noted, 'a note of two lines').toBe(1);
});

/** A selector for a token that bears records, once all stand still, that no other lies upon; for nothing, if there is none. */
async function tokenOnTop(page: Page): Promise<string> {
	const stage = page.locator('[data-shown]:visible');
	await expect
		.poll(() =>
			stage.evaluate(
				(element) =>
					element
						.getAnimations({ subtree: true })
						.filter((a) => a.playState === 'running' && a.effect?.getTiming().iterations === 1)
						.length
			)
		)
		.toBe(0);
	const actor = await stage.evaluate((element) =>
		[...element.querySelectorAll('[data-actor][data-record][data-visible="true"]')]
			.find((token) => {
				const { left, top, width, height } = token.getBoundingClientRect();
				return token.contains(document.elementFromPoint(left + width / 2, top + height / 2));
			})
			?.getAttribute('data-actor')
	);
	return `[data-shown]:visible [data-actor="${actor ?? ''}"]`;
}

test('a token opens its evidence beside itself', async ({ page }) => {
	const cards = await cardsOf(page);
	for (const scene of sceneIds()) {
		await openStory(page, scene);
		// The text may grow while its type arrives, and bring another scene, whose tokens have other records.
		await page.evaluate(() => document.fonts.ready);
		await settled(page);
		const token = page.locator(await tokenOnTop(page));
		if ((await token.count()) === 0) continue;
		const ids = ((await token.getAttribute('data-record')) ?? '').split(' ');
		await token.click();
		for (const id of ids) await expectCard(page, cards, id);
		const apart = async () => {
			const [panel, mark] = await Promise.all([
				page.getByRole('dialog').boundingBox(),
				token.boundingBox()
			]);
			if (!panel || !mark) return false;
			const { x, width } = panel;
			return x + width <= mark.x || x >= mark.x + mark.width || panel.y >= mark.y + mark.height;
		};
		await expect.poll(apart, 'the panel leaves the token in sight').toBe(true);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		return;
	}
	throw new Error('no scene shows a token with a record');
});

test('the keyboard opens and closes it', async ({ page }) => {
	await openStory(page);
	const claim = page.locator('[data-scene] a[data-record]:visible').first();
	await claim.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.getByRole('button', { name: 'Close' }).press('Enter');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(claim).toBeFocused();
});

test('every record has a page', async ({ page }) => {
	const cards = await cardsOf(page);
	for (const id of Object.keys(cards.cards)) {
		const response = await page.request.get(`evidence/${id}/`);
		expect(response.status(), id).toBe(200);
	}
	await page.goto('evidence/');
	for (const { id, type } of Object.values(cards.cards))
		if (type !== 'position')
			await expect(page.locator(`main a[href$="/${id}/"]`).first()).toBeAttached();
});
