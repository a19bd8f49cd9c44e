import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/chromium.ts';
import { freePort } from './tests/browser/port.ts';

// Workers read this file again; what the first reading has found is theirs too.
const port = (process.env.STANDPOINT_TEST_PORT ??= String(await freePort()));
const browser = (process.env.CHROMIUM ??= findChromium() ?? '');
if (!browser) throw new Error('No Chromium or Chrome; run "npx tsx tests/browser/setup.ts" first.');

const asRoot = process.getuid?.() === 0;
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '*.spec.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 240_000,
	expect: { timeout: 10_000 },
	// On a loaded machine a test may be late: CI tries it once more, and the report calls it flaky.
	retries: process.env.CI ? 1 : 0,
	// Tells what failed at the end, where whoever reads a log begins.
	reporter: 'list',
	use: {
		baseURL: address,
		launchOptions: {
			executablePath: browser,
			args: [
				...(asRoot ? ['--no-sandbox'] : []),
				'--disable-gpu',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [
		{ name: 'phone', use: { viewport: { width: 360, height: 800 }, hasTouch: true } },
		{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } }
	],
	webServer: {
		command: `npm run -s build && npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
		cwd: import.meta.dirname,
		// What pages say of their own address, to other sites' machines above all, must be true here.
		env: { PUBLIC_SITE_URL: address },
		url: address,
		timeout: 300_000,
		stdout: 'ignore',
		stderr: 'pipe'
	}
});
