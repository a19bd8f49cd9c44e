import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Names under which Chromium or Chrome is installed, and where macOS keeps it. */
const CANDIDATES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** The browser's version, or undefined where it does not start: some systems keep a stub that only advertises. */
export function versionOf(browser: string): string | undefined {
	try {
		return execFileSync(browser, ['--version'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			timeout: 20_000
		}).trim();
	} catch {
		return undefined;
	}
}

/**
 * A Chromium or Chrome that starts: `$CHROMIUM`, else the system's, else Playwright's own.
 * @returns a command or path, or undefined where there is none
 * @throws Error where `$CHROMIUM` is set and does not start
 */
export function findChromium(): string | undefined {
	const named = process.env.CHROMIUM;
	if (named) {
		if (versionOf(named) === undefined)
			throw new Error(`CHROMIUM is "${named}", which does not start; mend it or unset it`);
		return named;
	}
	const own = chromium.executablePath();
	const candidates = existsSync(own) ? [...CANDIDATES, own] : CANDIDATES;
	const found = candidates.find((candidate) => versionOf(candidate) !== undefined);
	return found === undefined ? undefined : absolute(found);
}

/** Playwright starts a path, not a name that has to be looked up. */
function absolute(command: string): string {
	if (command.startsWith('/')) return command;
	return execFileSync('sh', ['-c', 'command -v "$0"', command], { encoding: 'utf8' }).trim();
}
