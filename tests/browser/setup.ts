/** Sees to it that there is a browser to test in: `tsx tests/browser/setup.ts`. */
import { execSync } from 'node:child_process';
import { findChromium, versionOf } from './chromium.ts';

function run(command: string): void {
	console.log(`> ${command}`);
	execSync(command, {
		stdio: 'inherit',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
}

function has(command: string): boolean {
	try {
		execSync(`command -v ${command}`, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

let browser = findChromium();
if (browser === undefined) {
	console.log(
		'No Chromium or Chrome here (set CHROMIUM to name one); installing one for the tests.'
	);
	try {
		if (process.getuid?.() === 0 && has('apt-get'))
			run('apt-get update && apt-get install -y chromium');
		else run('npx playwright install chromium');
	} catch {
		// The installer has said why; what matters is whether there is a browser now.
	}
	browser = findChromium();
}
if (browser === undefined) {
	console.error(
		'The browser tests need Chromium or Chrome and could not install one. Install it by hand, or set CHROMIUM to its path.'
	);
	process.exit(1);
}
console.log(`Browser tests run in ${versionOf(browser)} (${browser}).`);
