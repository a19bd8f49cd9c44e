/** The command `npm run eval`: how good the machine is, against the reviewed dataset or a gold file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ratios, type Accuracy } from '../lib/dataset/accuracy.ts';
import { parseDataset } from '../lib/dataset/validate.ts';
import type { Dataset } from '../lib/dataset/types.ts';
import type { Streams } from './data-command.ts';
import { compare } from './eval/compare.ts';
import { goldFaultLines, goldFaults } from './eval/gold-faults.ts';
import { halfOf, readGold } from './eval/gold.ts';
import { withPersons } from './eval/persons.ts';
import { scoreTask, TASKS } from './eval/quotes.ts';
import { measureJunk } from './eval/junk.ts';
import { faultLines, goldTable, junkLine, storyTable } from './eval/report.ts';
import { measure } from './eval/story.ts';
import { readText } from './inputs/files.ts';
import { readJunk } from './inputs/junk.ts';
import { run } from './run.ts';
import { UserError } from './types.ts';
import { firstDifference, writeAll } from './write.ts';

const HELP = `npm run eval -- [options]

Accuracy of the machine alone against the reviewed dataset of the story folder:
precision, recall and F1 in per cent. Two stretches are the same where they share
at least half of the longer one. Where an article's text is not there, its record
in extracted stands in. Where the story has a junk.yaml, what was cut is held
against it.

  --articles DIR  where the texts are (default: $ARTICLES, else <story>/articles)
  --misses        list what was missed, found falsely or read wrongly, by article
                  and span; with --gold too
  --write         write accuracy.json, which the method page shows
  --check         fail if accuracy.json is not what comes out
  --gold FILE     measure who said what against FILE instead: JSON Lines with
                  {id, published, text, quotes: [{start, end, source, speakerKind,
                  speakerLast, quotedSpans}]}
  --words         with --gold and --misses: the words beside the offsets
  --persons FILE  with --gold: who stands behind its pronouns, as read by people;
                  JSON Lines with {id, start, speaker}
  --half WHICH    only the first or the second half of the gold file's articles
  --json          print JSON
  --help          this

STORY names the story folder (default: data).
`;

function options(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				articles: { type: 'string' },
				misses: { type: 'boolean', default: false },
				write: { type: 'boolean', default: false },
				check: { type: 'boolean', default: false },
				gold: { type: 'string' },
				persons: { type: 'string' },
				half: { type: 'string' },
				words: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false }
			}
		}).values;
	} catch (error) {
		throw new UserError(`${(error as Error).message}\n\n${HELP}`);
	}
}

/**
 * Runs the command.
 * @param env STORY names the story folder, ARTICLES where the texts are
 * @returns the exit status: 0, or 1 for a mistake of the user's, which has been told to `err`
 */
export async function evalCommand(
	args: string[],
	env: Record<string, string | undefined>,
	streams: Streams
): Promise<number> {
	try {
		const asked = options(args);
		if (asked.help) streams.out(HELP);
		else if (asked.gold !== undefined) await againstGold(asked.gold, asked, streams);
		else await againstReview(asked, env, streams);
		return 0;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		streams.err(`${error.message}\n`);
		return 1;
	}
}

type Asked = ReturnType<typeof options>;

async function againstReview(
	asked: Asked,
	env: Record<string, string | undefined>,
	{ out }: Streams
): Promise<void> {
	if (asked.half !== undefined) throw new UserError('--half goes with --gold.');
	if (asked.persons !== undefined) throw new UserError('--persons goes with --gold.');
	if (asked.words) throw new UserError('--words goes with --gold and --misses.');
	const story = env.STORY || 'data';
	const given = asked.articles ?? (env.ARTICLES || undefined);
	const { dataset: machine, made } = await run({
		story,
		articles: given ?? join(story, 'articles'),
		articlesGiven: given !== undefined,
		review: false
	});
	const tally = measure(machine, await reviewed(join(story, 'dataset.json')));
	const reading = await readJunk(story);
	const junk = reading && measureJunk(made, reading);
	const accuracy: Accuracy = { version: 1, articles: machine.articles.length, rows: tally.rows };
	const path = join(story, 'accuracy.json');
	const text = `${JSON.stringify(accuracy, null, '\t')}\n`;
	if (asked.check) await check(path, text);
	if (asked.json) {
		const rows = tally.rows.map((row) => ({ ...row, ...ratios(row) }));
		const faults = asked.misses ? { faults: tally.faults } : {};
		const cut = junk ? { junk } : {};
		out(`${JSON.stringify({ ...accuracy, rows, ...cut, ...faults }, null, '\t')}\n`);
	} else {
		out(`The machine alone on ${accuracy.articles} articles\n${storyTable(tally.rows)}`);
		if (junk) out(`\n${junkLine(junk)}`);
		if (asked.misses) out(`\n${faultLines(tally.faults)}`);
	}
	if (!asked.write) return;
	await writeAll([{ path, text }]);
	if (!asked.json) out(`Written: ${path}.\n`);
}

/** @throws UserError where no editor's decision stands behind it, so that it would be measured against itself */
async function reviewed(file: string): Promise<Dataset> {
	const text = await readText(file);
	let dataset: Dataset;
	try {
		dataset = parseDataset(JSON.parse(text), file);
	} catch (error) {
		throw new UserError(`${file}: ${(error as Error).message} Run npm run data.`);
	}
	if (dataset.inputs.review !== null) return dataset;
	throw new UserError(
		`${file}: nobody has reviewed it. Write review.yaml (docs/architecture.md) and run npm run data.`
	);
}

async function check(path: string, text: string): Promise<void> {
	const mend = 'Run npm run eval -- --write and commit what it writes.';
	const committed = await readFile(path, 'utf8').catch(() => null);
	if (committed === null) throw new UserError(`${path}: not there. ${mend}`);
	const found = firstDifference(committed, text);
	if (!found) return;
	throw new UserError(
		`${path}:${found.line}: not what comes out.\n  committed:  ${found.before.trim()}\n` +
			`  comes out:  ${found.after.trim()}\n${mend}`
	);
}

async function againstGold(file: string, asked: Asked, { out }: Streams): Promise<void> {
	if (asked.write || asked.check)
		throw new UserError('--gold goes with neither --write nor --check.');
	if (asked.words && !asked.misses) throw new UserError('--words goes with --gold and --misses.');
	const { half } = asked;
	if (half !== undefined && half !== 'first' && half !== 'second')
		throw new UserError(`--half ${half}: it is "first" or "second".`);
	const gold = await readGold(file);
	const read = asked.persons === undefined ? gold : await withPersons(gold, asked.persons);
	const articles = halfOf(read, half).map(compare);
	const scores = TASKS.map((task) => scoreTask(task, articles));
	// The looser tasks fault a part of what the first two do.
	const faults = TASKS.slice(0, 2).flatMap((task) => goldFaults(task, articles));
	if (asked.json) {
		const listed = asked.misses ? { faults } : {};
		out(`${JSON.stringify({ articles: articles.length, scores, ...listed }, null, '\t')}\n`);
		return;
	}
	out(`${articles.length} articles\n${goldTable(scores)}`);
	const texts = new Map(articles.map(({ gold }) => [gold.id, gold.text]));
	if (asked.misses) out(`\n${goldFaultLines(faults, asked.words ? texts : undefined)}`);
}
