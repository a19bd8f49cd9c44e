/** YAML files checked against a zod schema, with the line of everything in them at hand for messages. */
import { LineCounter, isMap, isNode, isPair, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../types.ts';

export type Path = PropertyKey[];

/** A checked YAML file. */
export interface YamlFile<T> {
	file: string;
	/** The file as it was read. */
	text: string;
	data: T;
	/** `file:line` of the value at a path, or of the nearest thing above it. */
	where(path: Path): string;
}

/**
 * Reads YAML 1.2 from `text` and checks it.
 * @param file named in every message
 * @throws UserError with a line for each thing that is wrong: where, and what is wanted there
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const broken = document.errors[0];
	if (broken) {
		const { line, col } = counter.linePos(broken.pos[0]);
		throw new UserError(
			`${file}:${line}:${col}: not valid YAML: ${broken.message}. Mend the line, then run again.`
		);
	}
	const where = (path: Path) => `${file}:${lineOf(document, counter, path)}`;
	const raw: unknown = document.toJS();
	const parsed = schema.safeParse(raw ?? {});
	if (!parsed.success) {
		const lines = parsed.error.issues.flatMap(flatten).map(({ path, message }) => {
			return `${where(path)}: ${dotted(path)}: ${wanted(message)}${found(raw, path)}`;
		});
		throw new UserError([...new Set(lines)].join('\n'));
	}
	return { file, text, data: parsed.data, where };
}

/** `articles[2].publisher.name` */
export function dotted(path: Path): string {
	return path
		.map((key, i) => (typeof key === 'number' ? `[${key}]` : (i > 0 ? '.' : '') + String(key)))
		.join('');
}

interface Wrong {
	path: Path;
	message: string;
}

const STRANGE = 'there is no such field here';

/** Unions report each branch; the branch that got furthest is the one that was meant. */
function flatten(issue: z.core.$ZodIssue): Wrong[] {
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			path: [...issue.path, key],
			message: `${STRANGE}; check its spelling, or remove it`
		}));
	if (issue.code !== 'invalid_union' || issue.errors.length === 0)
		return [{ path: issue.path, message: issue.message }];
	const branches = issue.errors.map((branch) =>
		branch.flatMap(flatten).map((wrong) => ({ ...wrong, path: [...issue.path, ...wrong.path] }))
	);
	const depth = (branch: Wrong[]) => Math.max(...branch.map((w) => w.path.length), 0);
	branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length);
	const best = branches[0] ?? [];
	if (depth(best) > issue.path.length) return best;
	const wishes = branches.flat().map((wrong) => wrong.message.replace(PREAMBLE, ''));
	return [{ path: issue.path, message: [...new Set(wishes)].join(', or ') }];
}

const PREAMBLE = /^Invalid (?:input|string|option): (?:expected )?/;

function wanted(message: string): string {
	if (message.startsWith(STRANGE)) return message;
	return `expected ${message.replace(PREAMBLE, '').replace(/, received \w+$/, '')}`;
}

function found(raw: unknown, path: Path): string {
	let value: unknown = raw;
	for (const key of path) {
		if (value === null || value === undefined) return ', found nothing';
		if (typeof value !== 'object') return '';
		value = (value as Record<PropertyKey, unknown>)[key];
	}
	if (value === undefined) return ', found nothing';
	const text = JSON.stringify(value);
	return `, found ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`;
}

function lineOf(document: Document, counter: LineCounter, path: Path): number {
	for (let depth = path.length; depth > 0; depth--) {
		const above = document.getIn(path.slice(0, depth - 1), true);
		const key = path[depth - 1];
		// A key's own line says more than that of its value, which may start below.
		if (isMap(above)) {
			const pair = above.items.find((p) => isPair(p) && String(p.key) === String(key));
			if (pair && isNode(pair.key) && pair.key.range)
				return counter.linePos(pair.key.range[0]).line;
		}
		const node = document.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
	}
	const root = document.contents;
	return isNode(root) && root.range ? counter.linePos(root.range[0]).line : 1;
}
