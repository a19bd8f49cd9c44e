/** Sees to it that there is a Firefox to test in: `tsx tests/firefox/setup.ts`. */
import { execSync } from 'node:child_process';
import { findFirefox } from './firefox.ts';

if (findFirefox() === undefined) {
	console.log('No Firefox here (set FIREFOX to name one); installing one for the test.');
	try {
		if (process.getuid?.() === 0)
			execSync('apt-get update && apt-get install -y --no-install-recommends firefox-esr', {
				stdio: 'inherit',
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
			});
	} catch {
		// The installer has said why; what matters is whether there is a browser now.
	}
}
const firefox = findFirefox();
if (firefox === undefined) {
	console.error(
		'This test needs Firefox and could not install one. Install it by hand (Debian: firefox-esr), or set FIREFOX to its path.'
	);
	process.exit(1);
}
execSync('npm run -s offline', { stdio: 'inherit' });
console.log(`The test runs in ${firefox}.`);
