/** Sees to it that the programs are there that the office tests open our files with: `tsx tests/office/setup.ts`. */
import { execSync } from 'node:child_process';
import { has } from './programs.ts';

/** Programs, and Debian's packages that have them. */
const NEEDED: Record<string, string> = {
	soffice: 'libreoffice-impress',
	pdfinfo: 'poppler-utils'
};

const missing = Object.keys(NEEDED).filter((program) => !has(program));
if (missing.length > 0) {
	const packages = missing.map((program) => NEEDED[program]).join(' ');
	if (process.getuid?.() === 0 && has('apt-get')) {
		console.log(`Installing ${packages} for the office tests.`);
		execSync(`apt-get update && apt-get install -y --no-install-recommends ${packages}`, {
			stdio: 'inherit',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	}
}
const still = Object.keys(NEEDED).filter((program) => !has(program));
if (still.length > 0) {
	console.error(
		`The office tests need ${still.join(' and ')} (Debian: ${still.map((p) => NEEDED[p]).join(', ')}); install them, or run as root where apt-get can.`
	);
	process.exit(1);
}
