import { execFileSync } from 'node:child_process';

/** A Firefox that starts: `$FIREFOX`, else the system's; undefined where there is none. */
export function findFirefox(): string | undefined {
	const names = process.env.FIREFOX ? [process.env.FIREFOX] : ['firefox-esr', 'firefox'];
	for (const name of names) {
		try {
			const path = execFileSync('sh', ['-c', `command -v "${name}"`], { encoding: 'utf8' }).trim();
			execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 });
			return path;
		} catch {
			// Not this one.
		}
	}
	return undefined;
}
