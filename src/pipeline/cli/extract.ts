/**
 * `npm run -s extract -- PATH…`: prints what was found in each article, in the order read: a line of JSON, or what a person
 * reads. The exit code is 1 where an article could not be read; the others are printed all the same.
 */
import { parseArgs } from 'node:util';
import { extractCommand } from '../extract-command.ts';

const USAGE = `usage: npm run -s extract -- [--words] PATH…
  PATH     a file or a folder: .txt, .md, .html, or .jsonl with {"id", "text", "published"?} a line; - for standard input
  --words  for people: each find with its words; without it, one line of JSON an article
`;

// A reader that closes the pipe early ("| head") wants no more lines.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});

function asked() {
	try {
		const options = {
			words: { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h', default: false }
		} as const;
		return parseArgs({ options, allowPositionals: true });
	} catch (error) {
		// Node's advice on options that are paths would be the second sentence.
		process.stderr.write(`${(error as Error).message.split(/(?<=\.) /)[0]}\n`);
		return null;
	}
}

const args = asked();
if (!args || args.positionals.length === 0 || args.values.help) {
	process.stderr.write(USAGE);
	process.exitCode = args?.values.help ? 0 : 1;
} else
	process.exitCode = await extractCommand(
		args.positionals,
		{ in: process.stdin, out: process.stdout, err: process.stderr },
		{ words: args.values.words }
	);
