/**
 * `npm run -s extract -- PATH…`: prints what was found in each article, one JSON line an article in the order read.
 * The exit code is 1 where an article could not be read; the others are printed all the same.
 */
import { once } from 'node:events';
import { extractionLine } from '../extraction-line.ts';
import { extract } from '../extract.ts';
import { readArticles } from '../read.ts';

const USAGE = `usage: npm run -s extract -- PATH…
  PATH  a file or a folder: .txt, .md, .html, or .jsonl with {"id", "text", "published"?} a line; - for standard input
`;

async function main(paths: string[]): Promise<number> {
	if (paths.length === 0 || paths.includes('--help')) {
		process.stderr.write(USAGE);
		return paths.length === 0 ? 1 : 0;
	}
	let failed = false;
	for await (const result of readArticles(paths, process.stdin)) {
		let line: unknown;
		if ('error' in result) {
			failed = true;
			process.stderr.write(`${result.error}\n`);
			line = { article: { id: result.id }, error: result.error };
		} else line = extractionLine(extract(result.source), result.source.text);
		if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
	}
	return failed ? 1 : 0;
}

// A reader that closes the pipe early ("| head") wants no more lines.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});
process.exitCode = await main(process.argv.slice(2));
