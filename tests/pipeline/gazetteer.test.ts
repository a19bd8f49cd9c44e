import { describe, expect, it } from 'vitest';
import { borderPoint } from '../../src/pipeline/borders.ts';
import { countryOfDemonym, fold, gazetteer } from '../../src/pipeline/gazetteer.ts';

describe('gazetteer', () => {
	it('lists all that a name may mean, what is kept by hand first', () => {
		const found = gazetteer().lookUp('Georgia');
		expect(found.map((c) => c.kind)).toEqual(expect.arrayContaining(['country', 'state']));
		expect(gazetteer().lookUp('Kremlin')[0]).toMatchObject({ kind: 'site', country: 'RU' });
		expect(gazetteer().lookUp('Qwertyville')).toEqual([]);
	});
	it('knows cities by the names that the news gives them', () => {
		for (const [name, country] of [
			['Kiev', 'UA'],
			['New York', 'US'],
			['St. Petersburg', 'RU'],
			['Zürich', 'CH'],
			['SAO PAULO', 'BR']
		])
			expect(
				gazetteer()
					.lookUp(name!)
					.map((c) => c.country)
			).toContain(country);
	});
	it('has every capital once', () => {
		const paris = gazetteer()
			.lookUp('Paris')
			.filter((c) => c.kind === 'capital');
		expect(paris).toHaveLength(1);
		const washington = gazetteer().lookUp('Washington')[0];
		expect(washington).toMatchObject({ kind: 'capital', country: 'US' });
	});
	it('leads from an adjective or inhabitants to the country', () => {
		expect(countryOfDemonym('Turkish')?.name).toBe('Turkey');
		expect(countryOfDemonym('Russians')?.country).toBe('RU');
		expect(countryOfDemonym('French')?.country).toBe('FR');
		expect(countryOfDemonym('American')?.name).toBe('United States');
		expect(countryOfDemonym('Purple')).toBeNull();
	});
	it('folds case, accents and apostrophes', () => {
		expect(fold('Xi’an')).toBe(fold("XI'AN"));
		expect(fold('São  Tomé')).toBe('sao tome');
	});
});

describe('borderPoint', () => {
	it('lies on the common border, whichever country comes first', () => {
		const spainFrance = borderPoint('724', '250');
		expect(spainFrance).toEqual(borderPoint('250', '724'));
		expect(spainFrance!.lat).toBeCloseTo(42.6, 0);
		expect(Math.abs(spainFrance!.lon - 0.7)).toBeLessThan(1.5);
	});
	it('is null for countries that do not touch', () => {
		expect(borderPoint('724', '392')).toBeNull();
		expect(borderPoint('', '')).toBeNull();
	});
});
