import { expect, test } from 'vitest';
import { z } from 'zod';
import { nearest, suggestion, editDistance } from '../../../src/pipeline/inputs/nearest.ts';
import { parseYaml } from '../../../src/pipeline/inputs/yaml.ts';

const schema = z.strictObject({
	rows: z.array(
		z.strictObject({
			id: z.string(),
			at: z.union([
				z.strictObject({ x: z.number() }),
				z.strictObject({ y: z.number(), z: z.number() })
			])
		})
	)
});
const parse = (text: string) => parseYaml('file.yaml', text, schema);

test('knows the line of a key, of a row, and of what is above a missing one', () => {
	const yaml = parse('rows:\n  - id: a\n    at:\n      x: 1\n  - id: b\n    at: { x: 2 }\n');
	expect(yaml.where(['rows', 0, 'at', 'x'])).toBe('file.yaml:4');
	expect(yaml.where(['rows', 1])).toBe('file.yaml:5');
	expect(yaml.where(['rows', 1, 'set', 'quotes', 3])).toBe('file.yaml:5');
	expect(yaml.where([])).toBe('file.yaml:1');
});

test.each([
	['rows: [', /^file\.yaml:1:\d+: not valid YAML: .* Mend the line/],
	['rows:\n  - id: a\n    id: b', /^file\.yaml:3:5: not valid YAML: .*unique/],
	['', /^file\.yaml:1: rows: expected array, found nothing$/],
	['rows:\n  - id: 5\n    at: { x: 1 }', /^file\.yaml:2: rows\[0\]\.id: expected string, found 5$/],
	[
		'rows:\n  - id: a\n    at: { x: 1 }\n    ad: 2',
		/^file\.yaml:4: rows\[0\]\.ad: there is no such field here; check its spelling, or remove it, found 2$/
	],
	[
		'rows:\n  - id: a\n    at: { y: 1, z: b }',
		/^file\.yaml:3: rows\[0\]\.at\.z: expected number, found "b"$/
	]
])('%j', (text, message) => {
	expect(() => parse(text)).toThrow(message);
});

test('every mistake of a file is told at once', () => {
	expect(() => parse('rows:\n  - id: 5\n    at: { x: 1 }\n  - id: 6\n    at: { x: 1 }')).toThrow(
		/file\.yaml:2: .*\nfile\.yaml:4: /
	);
});

test.each([
	['kitten', 'sitting', 3],
	['', 'abc', 3],
	['abc', 'abc', 0],
	['ab', 'ba', 2]
])('%s → %s takes %d edits', (a, b, edits) => {
	expect(editDistance(a, b)).toBe(edits);
});

test('names the nearest known id, or what is known', () => {
	expect(nearest('ravuvou', ['calder', 'ravouvou', 'ravou'])).toBe('ravouvou');
	expect(nearest('xyz', ['alpha', 'beta'])).toBeUndefined();
	expect(suggestion('alpa', ['alpha'])).toBe('did you mean "alpha"?');
	expect(suggestion('xyz', ['alpha', 'beta'])).toBe('known are alpha, beta');
	expect(suggestion('xyz', [])).toBe('there is none yet');
});
