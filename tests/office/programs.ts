/** Programs that are not ours, run for real. */
import { execFileSync, execSync } from 'node:child_process';

/** Whether a command is there. */
export function has(command: string): boolean {
	try {
		execSync(`command -v ${command}`, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** What a command prints. */
export function run(command: string, ...args: string[]): string {
	return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/**
 * A file as LibreOffice writes it after it has read it.
 * @param to a format's ending, with its filter if need be
 * @param folder where it is written, and where LibreOffice keeps its profile
 */
export function convert(file: string, to: string, folder: string): void {
	run(
		'soffice',
		`-env:UserInstallation=file://${folder}/profile`,
		...['--headless', '--convert-to', to, '--outdir', folder, file]
	);
}

/** Words without regard to how lines are broken. */
export function flat(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Words without any space: LibreOffice breaks links in the middle of a word. */
export function dense(text: string): string {
	return text.replace(/\s+/g, '');
}
