/** The command `npm run data`: a story folder's articles and decisions → its dataset. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run, type Run } from './run.ts';
import { checkStory } from './story-file.ts';
import { UserError } from './types.ts';
import { firstDifference, writeAll } from './write.ts';

const HELP = `npm run data -- [options]

Reads the articles that sources.yaml lists, and writes dataset.json and, for each
article whose text is there, extracted/<article>.json. Where a text is not there,
its committed record in extracted stands in. All or nothing is written.

  --articles DIR  where the texts are (default: $ARTICLES, else <story>/articles)
  --no-review     what the machine alone finds; printed, or written with --out,
                  never put in place of the reviewed dataset
  --out FILE      write the dataset to FILE, and nothing else; - prints it
  --check         write nothing; fail with the first difference if what is
                  committed is not what comes out
  --help          this

STORY names the story folder (default: data).
`;

function options(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				articles: { type: 'string' },
				'no-review': { type: 'boolean', default: false },
				out: { type: 'string' },
				check: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false }
			}
		}).values;
	} catch (error) {
		throw new UserError(`${(error as Error).message}\n\n${HELP}`);
	}
}

/** Where the command's words go. */
export interface Streams {
	out(text: string): void;
	err(text: string): void;
}

/**
 * Runs the command.
 * @param env STORY names the story folder, ARTICLES where the texts are
 * @returns the exit status: 0, or 1 for a mistake of the user's, which has been told to `err`
 */
export async function dataCommand(
	args: string[],
	env: Record<string, string | undefined>,
	streams: Streams
): Promise<number> {
	try {
		await obey(options(args), env, streams);
		return 0;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		streams.err(`${error.message}\n`);
		return 1;
	}
}

async function obey(
	asked: ReturnType<typeof options>,
	env: Record<string, string | undefined>,
	{ out: say, err }: Streams
): Promise<void> {
	if (asked.help) return say(HELP);
	if (asked.check && (asked['no-review'] || asked.out !== undefined))
		throw new UserError(
			'--check compares what is committed; it goes with neither --no-review nor --out.'
		);
	const story = env.STORY || 'data';
	const given = asked.articles ?? (env.ARTICLES || undefined);
	const result = await run({
		story,
		articles: given ?? join(story, 'articles'),
		articlesGiven: given !== undefined,
		review: !asked['no-review']
	});

	const out = asked.out ?? (asked['no-review'] ? '-' : undefined);
	if (out === '-') {
		say(result.output.text);
		err(summary(result));
	} else if (asked.check) {
		await check(result);
		await checkStory(story, result.dataset);
		say(`${summary(result)}What is committed is what comes out.\n`);
	} else {
		const outputs = out === undefined ? [result.output, ...result.records] : [];
		await writeAll(out === undefined ? outputs : [{ path: out, text: result.output.text }]);
		say(`${summary(result)}Written: ${out ?? result.output.path}.\n`);
		// Last: whoever mends the story needs the dataset's ids.
		if (out === undefined) await checkStory(story, result.dataset);
	}
}

function summary({ dataset, read, stoodIn, undecided, unnamed, strays, foreign }: Run): string {
	const lines = [`Articles: ${read.length} read${read.length > 0 ? ` (${read.join(', ')})` : ''}.`];
	if (stoodIn.length > 0)
		lines.push(`Text not here, the committed record stood in: ${stoodIn.join(', ')}.`);
	const { statements, positions, events, discrepancies } = dataset;
	lines.push(
		`Records: ${statements.length} statements, ${positions.length} positions, ${events.length} events, ` +
			`${discrepancies.length} discrepancies.`,
		`Machine finds that nobody has decided on: ${undecided.statements} statements, ${undecided.events} events, ` +
			`${undecided.discrepancies} discrepancies.`
	);
	if (unnamed.length > 0)
		lines.push(
			`Speakers whom the codebook does not name: ${unnamed
				.map(({ name, times }) => (times > 1 ? `${name} (${times})` : name))
				.join(', ')}.`
		);
	for (const { path, language } of foreign)
		lines.push(`${path} looks like ${language}; only English is read.`);
	for (const stray of strays) lines.push(`${stray} belongs to no article of sources.yaml.`);
	return `${lines.join('\n')}\n`;
}

/** @throws UserError with the first difference between what is committed and what comes out */
async function check({ output, records, strays }: Run): Promise<void> {
	const mend = 'Run npm run data and commit what it writes.';
	for (const { path, text } of [output, ...records]) {
		const committed = await readFile(path, 'utf8').catch(() => null);
		if (committed === null) throw new UserError(`${path}: not there. ${mend}`);
		const found = firstDifference(committed, text);
		if (found)
			throw new UserError(
				`${path}:${found.line}: not what comes out.\n  committed:  ${found.before.trim()}\n` +
					`  comes out:  ${found.after.trim()}\n${mend}`
			);
	}
	if (strays[0] !== undefined)
		throw new UserError(`${strays[0]}: belongs to no article of sources.yaml. Remove it.`);
}
