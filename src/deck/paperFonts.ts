/**
 * The site's fonts for paper: Chromium embeds a variable font as Type 3 drawings without a name, five times the size;
 * an instance at one weight it embeds as what it is.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import subsetFont from 'subset-font';

/** A variable face of a page's style sheets. */
interface Face {
	family: string;
	/** Its file's address. */
	address: string;
	range: string;
}

/**
 * Puts an instance for each weight that the page uses in the place of each of its variable fonts.
 * @param fileOf the file that an address stands for
 */
export async function pinFonts(page: Page, fileOf: (address: string) => string): Promise<void> {
	const { faces, weights, text } = await page.evaluate(takeFaces);
	const rules: string[] = [];
	for (const { family, address, range } of faces) {
		const font = await readFile(fileOf(address));
		for (const weight of weights) {
			const instance = await subsetFont(font, text, {
				targetFormat: 'woff2',
				variationAxes: { wght: weight },
				keepFeatures: ['kern', 'tnum'],
				noHinting: true
			});
			rules.push(
				`@font-face { font-family: '${family}'; font-weight: ${weight}; unicode-range: ${range};`,
				`src: url('data:font/woff2;base64,${instance.toString('base64')}') format('woff2'); }`
			);
		}
	}
	await page.addStyleTag({ content: rules.join('\n') });
	await page.evaluate(() => document.fonts.ready);
}

/** Removes the page's variable faces, and says which they were, and which weights and characters it uses. Runs in the page. */
function takeFaces(): { faces: Face[]; weights: number[]; text: string } {
	const faces: Face[] = [];
	for (const sheet of document.styleSheets)
		for (let i = sheet.cssRules.length - 1; i >= 0; i--) {
			const rule = sheet.cssRules[i];
			if (!(rule instanceof CSSFontFaceRule) || !/^\d+ \d+$/.test(rule.style.fontWeight)) continue;
			const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
			if (source === undefined) continue;
			faces.push({
				family: rule.style.fontFamily.replace(/^["']|["']$/g, ''),
				address: new URL(source, sheet.href ?? document.baseURI).href,
				range: rule.style.getPropertyValue('unicode-range')
			});
			sheet.deleteRule(i);
		}
	const weights = new Set<number>();
	for (const element of document.body.querySelectorAll('*'))
		weights.add(Number(getComputedStyle(element).fontWeight));
	return {
		faces,
		weights: [...weights],
		text: [...new Set(document.body.textContent + '“”…→←')].join('')
	};
}
