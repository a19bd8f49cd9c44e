/**
 * `npm run -s extract -- PATH…`: prints what was found in each article, one JSON line an article in the order read.
 * The exit code is 1 where an article could not be read; the others are printed all the same.
 */
import { extractCommand } from '../extract-command.ts';

const USAGE = `usage: npm run -s extract -- PATH…
  PATH  a file or a folder: .txt, .md, .html, or .jsonl with {"id", "text", "published"?} a line; - for standard input
`;

// A reader that closes the pipe early ("| head") wants no more lines.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});
const paths = process.argv.slice(2);
if (paths.length === 0 || paths.includes('--help')) {
	process.stderr.write(USAGE);
	process.exitCode = paths.length === 0 ? 1 : 0;
} else
	process.exitCode = await extractCommand(paths, {
		in: process.stdin,
		out: process.stdout,
		err: process.stderr
	});
