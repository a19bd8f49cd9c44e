/** What the WordPress bed takes from the system: Debian's PHP, MariaDB and WordPress. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Debian keeps servers where only root's path looks. */
export const env = {
	...process.env,
	PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin`,
	DEBIAN_FRONTEND: 'noninteractive'
};

/** What must run, and the package that brings it. None of these starts a service. */
const NEEDED = [
	{ package: 'php-cli', check: ['php', '-v'] },
	{ package: 'php-mysql', check: ['php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);'] },
	// For SimplePie, the feed reader that WordPress holds.
	{ package: 'php-xml', check: ['php', '-r', 'exit(extension_loaded("dom") ? 0 : 1);'] },
	{ package: 'mariadb-server-core', check: ['mariadbd', '--version'] }
];

/**
 * WordPress, its theme, and the files that Debian links into it from elsewhere. These are unpacked into the bed's own
 * folder instead of installed, since installing WordPress brings Apache and starts it.
 */
const UNPACKED = [
	'wordpress',
	'wordpress-theme-twentytwentythree',
	'libjs-cropper',
	'libjs-underscore',
	'php-getid3'
];

const isRoot = process.getuid?.() === 0;

function run([command = '', ...options]: string[], cwd?: string): boolean {
	try {
		execFileSync(command, options, { stdio: 'ignore', env, cwd });
		return true;
	} catch {
		return false;
	}
}

const missing = () => NEEDED.filter(({ check }) => !run(check)).map((needed) => needed.package);

/**
 * Sees to it that PHP and MariaDB are there; as root, installs them with apt.
 * @returns what is still missing, in words with what mends it; undefined where nothing is
 */
export function lacking(): string | undefined {
	let packages = missing();
	if (packages.length > 0 && isRoot) {
		console.log(`Installing ${packages.join(', ')} for the WordPress bed.`);
		run(['apt-get', 'update']);
		run(['apt-get', 'install', '-y', '--no-install-recommends', ...packages]);
		packages = missing();
	}
	if (packages.length === 0) return undefined;
	return `The WordPress bed needs ${packages.join(', ')}; on Debian or Ubuntu, as root: apt-get install ${packages.join(' ')}`;
}

/**
 * Debian's WordPress in a folder, not installed; or the one that `$WORDPRESS` names, to try another version.
 * @param folder where to unpack it; must exist
 * @returns the folder that holds WordPress' `wp-load.php`, free to be written to
 * @throws Error where apt does not have it
 */
export function unpackWordPress(folder: string): string {
	const root = join(folder, 'root');
	const own = process.env.WORDPRESS;
	if (own) {
		mkdirSync(root);
		if (!run(['cp', '-rL', own, join(root, 'wordpress')]))
			throw new Error(`WORDPRESS is "${own}", which cannot be copied`);
		return join(root, 'wordpress');
	}
	const debs = join(folder, 'debs');
	mkdirSync(debs);
	const download = ['apt-get', 'download', ...UNPACKED];
	if (!run(download, debs) && !(isRoot && run(['apt-get', 'update']) && run(download, debs)))
		throw new Error(`apt-get cannot download ${UNPACKED.join(', ')}; try apt-get update as root`);
	for (const deb of readdirSync(debs)) run(['dpkg-deb', '-x', join(debs, deb), root]);
	return join(root, 'usr/share/wordpress');
}
