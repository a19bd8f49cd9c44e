/** A throw-away WordPress on loopback ports: its own database, its own folder, gone when the tests are done. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../browser/port.ts';
import { env, unpackWordPress } from './system.ts';

/** A site that runs. */
export interface WordPress {
	/** The start page, without a slash at the end. */
	address: string;
	version: string;
	/** The editor's password; the name is `editor`. */
	password: string;
	/** Runs PHP inside WordPress, with `$argv[1]` as the input; what it prints. */
	php(code: string, input: string): string;
	stop(): Promise<void>;
}

const here = (name: string) => join(import.meta.dirname, 'wordpress', name);

/** Waits until `ready` is true, as long as the server lives. */
async function until(ready: () => Promise<boolean> | boolean, server: ChildProcess, log: string) {
	for (let tries = 0; tries < 300; tries++) {
		if (server.exitCode !== null) break;
		if (await ready()) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error(`a server of the WordPress bed did not start:\n${readFileSync(log, 'utf8')}`);
}

/**
 * Starts MariaDB on a socket in a folder that only this user may enter: so it needs no users and no network.
 * @returns the server, once it answers
 */
async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
	const data = join(folder, 'database');
	const log = join(folder, 'database.log');
	mkdirSync(data);
	const server = spawn(
		'mariadbd',
		[
			'--no-defaults',
			`--datadir=${data}`,
			`--socket=${socket}`,
			`--pid-file=${join(folder, 'database.pid')}`,
			`--log-error=${log}`,
			'--skip-networking',
			'--skip-grant-tables',
			...(process.getuid?.() === 0 ? ['--user=root'] : [])
		],
		{ env, stdio: 'ignore' }
	);
	const create = `
		mysqli_report(MYSQLI_REPORT_OFF);
		$db = @new mysqli('localhost', 'root', '', null, 0, $argv[1]);
		exit($db->connect_errno || !$db->query('CREATE DATABASE IF NOT EXISTS wordpress') ? 1 : 0);`;
	const answers = () => {
		try {
			execFileSync('php', ['-r', create, socket], { env, stdio: 'ignore' });
			return true;
		} catch {
			return false;
		}
	};
	await until(answers, server, log);
	return server;
}

/**
 * Unpacks WordPress into a temporary folder, installs a site with an editor, and serves it.
 * @param embeds where the embeds are served, which this WordPress may read
 * @throws Error with the server's log where PHP or MariaDB do not start
 */
export async function startWordPress(embeds: URL): Promise<WordPress> {
	const folder = mkdtempSync(join(tmpdir(), 'standpoint-wordpress-'));
	const socket = join(folder, 'database.sock');
	const servers: ChildProcess[] = [];
	const stop = async () => {
		for (const server of servers.reverse()) {
			const gone = new Promise((done) => server.once('exit', done));
			if (server.exitCode === null && server.kill()) await gone;
		}
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		const files = unpackWordPress(folder);
		cpSync(here('wp-config.php'), join(files, 'wp-config.php'));
		mkdirSync(join(files, 'wp-content/mu-plugins'), { recursive: true });
		cpSync(here('bed.php'), join(files, 'wp-content/mu-plugins/bed.php'));

		const port = await freePort();
		const address = `http://127.0.0.1:${port}`;
		const password = randomBytes(12).toString('hex');
		const own = {
			...env,
			BED_ADDRESS: address,
			BED_EMBEDS_PORT: embeds.port,
			BED_PASSWORD: password,
			BED_SALT: randomBytes(32).toString('hex'),
			BED_SOCKET: socket
		};
		const php = (...options: string[]) =>
			execFileSync('php', options, { cwd: files, env: own, encoding: 'utf8' });

		servers.push(await startDatabase(folder, socket));
		const version = php(here('install.php'));
		const web = spawn('php', ['-q', '-S', `127.0.0.1:${port}`, '-t', files], {
			env: own,
			stdio: 'ignore'
		});
		servers.push(web);
		await until(
			() =>
				fetch(address).then(
					(answer) => answer.ok,
					() => false
				),
			web,
			join(folder, 'database.log')
		);
		return {
			address,
			version,
			password,
			php: (code, input) => php('-r', `require 'wp-load.php'; ${code}`, '--', input),
			stop
		};
	} catch (error) {
		await stop();
		throw error;
	}
}
