import { describe, expect, test } from 'vitest';
import { nameKey, resolver } from '../../src/pipeline/actors.ts';

const row = (id: string, name: string, kind = 'person', aliases: string[] = [], short = name) => ({
	id,
	name,
	kind,
	aliases,
	short
});
const resolve = resolver([
	row('lind', 'Ana Lind', 'person', ['Lind'], 'Lind'),
	row('oro', 'José Oro', 'person', ['the finance minister'], 'Oro'),
	row('smith-a', 'Ada Smith', 'person', ['Smith']),
	row('smith-b', 'Ben Smith', 'person', ['Smith']),
	row('moor', 'Republic of Moor', 'government', ['Moor', 'Moorish government']),
	row('moor-navy', 'Moor Navy', 'office'),
	row('border', 'Ost–Moor border', 'region')
]);

test.each([
	['Moor–Ost border', 'border'],
	['Ost-Moor border', 'border'],
	['Ana Lind', 'lind'],
	['ANA LIND', 'lind'],
	['Jose Oro', 'oro'],
	['Ana Lind’s', 'lind'],
	['The Finance Minister', 'oro'],
	['President Ana Lind', 'lind'],
	['Prime Minister Lind', 'lind'],
	['Foreign correspondent Ana Lind', 'lind'],
	['Ana Lind, the mayor of Ost', 'lind'],
	['José Oro (Ind.)', 'oro'],
	['Moor', 'moor'],
	['Moor Navy', 'moor-navy'],
	['the Republic of Moor', 'moor']
])('%s is %s', (name, id) => {
	expect(resolve(name)).toBe(id);
});

describe('in doubt, nobody', () => {
	test.each([
		['another of the surname', 'Carl Lind'],
		['a surname of two', 'Smith'],
		['a third of that surname', 'Cy Smith'],
		['whose friend', 'a friend of Ana Lind'],
		['what is only named after it', 'Friends of Moor'],
		['whose aide', 'Lind aide'],
		['nobody we know', 'Dee Ray'],
		['nothing', '']
	])('%s: %s', (_, name) => {
		expect(resolve(name)).toBeNull();
	});
});

test('a key knows no accents, cases, articles, possessives or odd spaces', () => {
	expect(nameKey('The  Zoë Åberg’s')).toBe('zoe aberg');
});
