import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { deadLinks, htmlFiles } from './site.ts';

/** The built site as files: once is enough. */
test.skip(({ hasTouch }) => hasTouch, 'needs no browser');

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// How the compiler writes, and valid: attributes of every length, void elements as <br/>, boolean attributes as x="".
		'long-title': 'off',
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-inline-style': 'off',
		'no-trailing-whitespace': 'off',
		'script-type': 'off',
		'require-sri': 'off',
		// A label on any element that may bear one.
		'aria-label-misuse': ['error', { allowAnyNamable: true }]
	}
});

test('every page is valid HTML', async () => {
	test.setTimeout(300_000);
	const faults: string[] = [];
	for (const page of htmlFiles('build')) {
		const report = await validator.validateString(readFileSync(join('build', page), 'utf8'), page);
		for (const { messages } of report.results)
			for (const { ruleId, message, line, column } of messages)
				faults.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
	}
	expect(faults.slice(0, 40)).toEqual([]);
});

test('invalid HTML is found', async () => {
	const report = await validator.validateString(
		'<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p id="a"><div id="a"></div></p></body></html>'
	);
	expect(report.valid).toBe(false);
});

test('no link is dead', () => {
	expect(htmlFiles('build').length).toBeGreaterThan(100);
	expect(deadLinks('build')).toEqual([]);
});

test('a dead link is found', () => {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;
	write(
		'index.html',
		page(
			'<a href="a/">ok</a><a href="b/">dead</a><a href="a/#x">ok</a><a href="a/#y">dead</a><a href="https://example.org/z">ok</a>'
		)
	);
	write(
		'a/index.html',
		page(
			'<p id="x">x</p><a href="../">ok</a><img src="../none.png"><noscript><a href="c">dead</a></noscript>'
		)
	);
	expect(deadLinks(folder)).toEqual([
		'a/index.html: c',
		'a/index.html: ../none.png',
		'index.html: b/',
		'index.html: a/#y'
	]);
});
