import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { makePptx, type Told } from '../../src/deck/pptx.ts';
import { PROJECTOR } from '../../src/deck/theme.ts';
import { slidesOf, type Slide } from '../../src/lib/briefing/slides.ts';
import { loadStory } from '../../src/lib/server/load.ts';
import { valley, valleyStory } from '../lib/scenes/valley.ts';
import { all, first, openPptx, relationsOf, words, type Element, type Opened } from './opc.ts';
import { mistakesIn } from './schema.ts';

/** A made-up story that shows every kind of graphic, with notes, a quotation, sections, and characters XML minds. */
function madeUp(): Told {
	const dataset = valley(3);
	const story = valleyStory(3, dataset);
	const empty = { frame: [], tokens: [], events: [], journeys: [], labels: [] };
	const scenes = [
		...story.scenes,
		{
			...{ id: 'days', headline: 'Day <by> day & "night"', html: '', alt: 'Days & articles.' },
			focus: 'timeline' as const,
			map: empty,
			timeline: { from: '2031-03-01', to: '2031-03-10', events: [] }
		},
		{
			...{ id: 'sides', headline: 'Who sides with whom', html: '', alt: 'Actors by actors.' },
			focus: 'agreement' as const,
			map: empty,
			agreement: { asOf: '2031-03-10' }
		}
	];
	const [statement] = dataset.statements;
	if (statement) Object.assign(statement, { kind: 'direct', quotes: [quote('We will not move.')] });
	const note = {
		markdown: 'Say *this* slowly.',
		html: 'Say <em>this</em> slowly.',
		text: 'Say this slowly.',
		records: statement ? [statement.id] : []
	};
	Object.assign(scenes[2] ?? {}, {
		briefing: { beats: [], notes: [note], quote: statement?.id, seconds: 90 }
	});
	const sections = [
		{ title: 'The river & its people', scenes: ['map', 'near', 'dam'] },
		{ title: 'What followed', scenes: ['moved', 'all', 'days', 'sides'] }
	];
	return { dataset, story: { ...story, scenes, briefing: { sections } } };
}

function quote(exact: string) {
	return {
		article: 'gazette',
		position: { type: 'TextPositionSelector', start: 0, end: 9 },
		sha256: '0'.repeat(64),
		quote: { type: 'TextQuoteSelector', exact }
	};
}

const stories: Record<string, () => Told> = {
	'the made-up story': madeUp,
	'the story here': loadStory
};

describe.each(Object.keys(stories))('%s', (name) => {
	let told: Told;
	let slides: Slide[];
	let bytes: Uint8Array;
	let file: Opened;
	const slidePath = (n: number) => `ppt/slides/slide${n}.xml`;
	beforeAll(async () => {
		told = (stories[name] as () => Told)();
		slides = slidesOf(told.story, told.dataset);
		vi.stubEnv('PUBLIC_SITE_URL', 'https://news.example/dam/');
		bytes = await makePptx(told, 'wide');
		vi.unstubAllEnvs();
		file = await openPptx(bytes);
	}, 60_000);

	test('weighs no more than 2 MB and holds no picture', () => {
		expect(bytes.length).toBeLessThanOrEqual(2_000_000);
		expect(file.paths.filter((path) => !/\.(?:xml|rels)$/.test(path))).toEqual([]);
	});

	test('has each part in the order and with the attributes that the standard asks', () => {
		const mistakes = file.paths.flatMap((path) =>
			mistakesIn(file.part(path)).map((mistake) => `${path}: ${mistake}`)
		);
		expect(mistakes).toEqual([]);
	});

	test('names the content type of each part once, and of nothing else', () => {
		expect(file.paths[0]).toBe('[Content_Types].xml');
		const types = file.part('[Content_Types].xml');
		const named = types.children.flatMap(({ attributes }) => attributes['PartName'] ?? []);
		const parts = file.paths.filter((path) => !/rels$|Content_Types/.test(path));
		expect(named.sort()).toEqual(parts.map((path) => `/${path}`).sort());
	});

	test('resolves each relationship, and uses each', () => {
		const owners = ['', ...file.paths.filter((path) => path.endsWith('.xml'))];
		const reached = new Set(['[Content_Types].xml']);
		for (const owner of owners) {
			const relations = file.relations(owner);
			if (relations.length > 0) reached.add(relationsOf(owner));
			const ids = relations.map(({ id }) => id);
			expect(new Set(ids).size, owner).toBe(ids.length);
			for (const { target, external } of relations) {
				if (external) expect(target, owner).toMatch(/^https?:\/\//);
				else expect(file.paths, owner).toContain(target);
				reached.add(target);
			}
			const used = owner === '' ? [] : idsIn(file.part(owner));
			for (const id of used) expect(ids, owner).toContain(id);
			for (const { id, type } of relations)
				if (type.endsWith('/hyperlink')) expect(used, owner).toContain(id);
		}
		expect(file.paths.filter((path) => !reached.has(path))).toEqual([]);
	});

	test('gives each master a theme of its own, and each slide, layout and master an identity of its own', () => {
		const themes = file.paths
			.filter((path) => /Masters\/[^/]+\.xml$/.test(path))
			.flatMap((path) => file.relations(path).filter(({ type }) => type.endsWith('/theme')))
			.map(({ target }) => target);
		expect(new Set(themes).size).toBe(2);
		const presentation = file.part('ppt/presentation.xml');
		const ids = all(presentation, 'p:sldId').map(({ attributes }) => Number(attributes['id']));
		expect(ids).toHaveLength(slides.length);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) {
			expect(id).toBeGreaterThanOrEqual(256);
			expect(id).toBeLessThan(2_147_483_648);
		}
		const master = file.part('ppt/slideMasters/slideMaster1.xml');
		const masters = [...all(presentation, 'p:sldMasterId'), ...all(master, 'p:sldLayoutId')].map(
			({ attributes }) => Number(attributes['id'])
		);
		expect(new Set(masters).size).toBe(masters.length);
		for (const id of masters) expect(id).toBeGreaterThanOrEqual(2_147_483_648);
	});

	test('names and describes each object of a slide, under a number of its own', () => {
		for (const { number } of slides) {
			const objects = all(file.part(slidePath(number)), 'p:cNvPr');
			const ids = objects.map(({ attributes }) => attributes['id']);
			expect(new Set(ids).size).toBe(ids.length);
			for (const { attributes } of objects.slice(1)) {
				expect(attributes['name']).not.toMatch(/^object$|^$/);
				expect(attributes['descr'], `${number}: ${attributes['name']}`).toBeTruthy();
			}
		}
	});

	test('has each headline as the slide’s title, and as many slides as the deck', () => {
		expect(file.paths.filter((path) => /^ppt\/slides\/[^/]+$/.test(path))).toHaveLength(
			slides.length
		);
		for (const { number, headline } of slides) {
			const titles = all(file.part(slidePath(number)), 'p:sp').filter((shape) =>
				all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title')
			);
			expect(titles.map(words)).toEqual([headline]);
		}
	});

	test('has each placeholder of a slide on its layout', () => {
		for (const { number } of slides) {
			const layout = file
				.relations(slidePath(number))
				.find(({ type }) => type.endsWith('/slideLayout'))?.target;
			const offered = all(file.part(layout ?? ''), 'p:ph').map(key);
			for (const place of all(file.part(slidePath(number)), 'p:ph'))
				expect(offered).toContain(key(place));
		}
	});

	test('draws each token that is seen as a shape named after its actor, with its initials', () => {
		const names = new Map(told.dataset.actors.map((actor) => [actor.id, actor.name]));
		for (const { number, beats } of slides) {
			const shapes = all(file.part(slidePath(number)), 'p:sp');
			for (const token of beats.at(-1)?.tokens ?? []) {
				const own = shapes.filter(
					(shape) => first(shape, 'p:cNvPr')?.attributes['name'] === names.get(token.actor)
				);
				expect(own.map(words), `${number}: ${token.actor}`).toEqual(
					token.visible ? [token.initials] : []
				);
				if (token.visible)
					expect(first(own[0] as Element, 'p:cNvPr')?.attributes['descr']).toBe(token.title);
			}
		}
	});

	test('draws countries, journeys and disputed land as freeforms', () => {
		for (const { number, beats } of slides) {
			const state = beats.at(-1);
			if (state?.focus !== 'map') continue;
			const slide = file.part(slidePath(number));
			const map = all(slide, 'p:grpSp').find((group) => nameOf(group) === 'Map');
			const countries = all(map as Element, 'p:sp');
			expect(countries.length).toBeGreaterThan(3);
			for (const country of countries) expect(all(country, 'a:custGeom')).toHaveLength(1);
			const journeys = all(slide, 'p:sp').filter((shape) => nameOf(shape).startsWith('Journey: '));
			expect(journeys).toHaveLength(state.arcs.length);
			journeys.forEach((journey, i) => {
				expect(all(journey, 'a:quadBezTo')).toHaveLength(1);
				const dash = first(journey, 'a:prstDash')?.attributes['val'];
				expect(dash === 'sysDot').toBe(state.arcs[i]?.planned);
			});
		}
	});

	test('says in the matrix who holds what', () => {
		for (const { number, beats } of slides) {
			const matrix = beats.at(-1)?.matrix;
			if (!matrix) continue;
			const rows = all(file.part(slidePath(number)), 'a:tr').map((row) =>
				all(row, 'a:tc').map((cell) => words(cell).trim())
			);
			const signs = { support: '●', conditional: '◐', oppose: '○', neutral: '–' };
			matrix.issues.forEach((issue, i) =>
				expect(rows[i + 1]?.slice(1)).toEqual([
					...matrix.columns.map(({ cells }) => signs[cells[i]?.stance as keyof typeof signs] ?? '')
				])
			);
			const initials = new Map(told.dataset.actors.map((actor) => [actor.id, actor.initials]));
			expect(rows[0]?.slice(1)).toEqual([
				...matrix.columns.map(({ actor }) => initials.get(actor))
			]);
		}
	});

	test('has the notes, and where each source is read', () => {
		for (const { number, notes, alt, sources } of slides) {
			const path = `ppt/notesSlides/notesSlide${number}.xml`;
			const said = words(file.part(path));
			for (const note of notes) expect(said).toContain(note.text);
			if (notes.length === 0) expect(said).toContain(alt);
			for (const { headline } of sources) expect(said).toContain(headline);
			const back = file.relations(path).filter(({ type }) => type.endsWith('/slide'));
			expect(back.map(({ target }) => target)).toEqual([slidePath(number)]);
		}
	});

	test('leads from each source to where it is read, and from each token to its record', () => {
		for (const { number, sources, beats } of slides) {
			const slide = file.part(slidePath(number));
			const targets = new Map(file.relations(slidePath(number)).map((r) => [r.id, r.target]));
			const foot = all(slide, 'p:sp').find((shape) => nameOf(shape) === 'Sources');
			const linked = all(foot ?? slide, 'a:r').flatMap((run) => {
				const link = first(run, 'a:hlinkClick');
				return link ? [[words(run), targets.get(link.attributes['r:id'] ?? '')]] : [];
			});
			for (const { publisher, article } of sources) {
				const { url, publisher: by } = told.dataset.articles.find(({ id }) => id === article) ?? {};
				const wanted = url ?? by?.url ?? 'https://news.example/dam/evidence/';
				if (linked.every(([name]) => name !== publisher)) expect.fail(`${publisher} leads nowhere`);
				expect(linked).toContainEqual([publisher, wanted]);
			}
			for (const token of beats.at(-1)?.tokens ?? []) {
				if (!token.visible || !token.records[0]) continue;
				const name = told.dataset.actors.find(({ id }) => id === token.actor)?.name;
				const shape = all(slide, 'p:sp').find((one) => nameOf(one) === name);
				const id = first(shape as Element, 'a:hlinkClick')?.attributes['r:id'];
				expect(targets.get(id ?? '')).toBe(
					`https://news.example/dam/evidence/${token.records[0]}/`
				);
			}
		}
	});

	test('is in the story’s language, and colours by the theme', () => {
		for (const { number } of slides) {
			const slide = file.part(slidePath(number));
			const runs = ['a:rPr', 'a:endParaRPr'].flatMap((name) => all(slide, name));
			const spoken = new Set(runs.flatMap(({ attributes }) => attributes['lang'] ?? []));
			expect([...spoken]).toEqual([told.story.language]);
			const faces = all(slide, 'a:latin').map(({ attributes }) => attributes['typeface']);
			for (const face of faces) expect(face).toMatch(/^\+m[jn]-lt$/);
		}
	});
});

function nameOf(shape: Element): string {
	return first(shape, 'p:cNvPr')?.attributes['name'] ?? '';
}

function key({ attributes }: Element): string {
	return `${attributes['type']} ${attributes['idx'] ?? 0}`;
}

/** Identities of relationships that a part uses. */
function idsIn(element: Element): string[] {
	return [
		...Object.entries(element.attributes).flatMap(([name, value]) =>
			name.startsWith('r:') ? [value] : []
		),
		...element.children.flatMap(idsIn)
	];
}

describe('a file', () => {
	afterEach(() => void vi.useRealTimers());

	test('is the same bytes whatever the day', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 2, 1) });
		const one = await makePptx(madeUp(), 'wide');
		vi.setSystemTime(Date.UTC(2032, 6, 9, 3, 4, 5));
		const other = await makePptx(madeUp(), 'wide');
		expect(Buffer.compare(one, other)).toBe(0);
	}, 60_000);

	test('leads to publishers only where the site’s address is not known', async () => {
		const file = await openPptx(await makePptx(madeUp(), 'square'));
		const targets = file.paths
			.filter((path) => /slides\/[^/]+\.xml$/i.test(path))
			.flatMap((path) => file.relations(path))
			.filter(({ external }) => external)
			.map(({ target }) => target);
		const { articles } = madeUp().dataset;
		const known = articles.flatMap(({ url, publisher }) => url ?? publisher.url ?? []);
		for (const target of targets) expect(known).toContain(target);
	}, 60_000);

	test('is four by three where that is asked', async () => {
		const file = await openPptx(await makePptx(madeUp(), 'square'));
		const { cx, cy } = first(file.part('ppt/presentation.xml'), 'p:sldSz')?.attributes ?? {};
		expect(Number(cx) / Number(cy)).toBeCloseTo(4 / 3, 6);
		expect(file.paths.flatMap((path) => mistakesIn(file.part(path)))).toEqual([]);
	}, 60_000);

	test('has the slides’ own sections, and all slides in them', async () => {
		const told = madeUp();
		const file = await openPptx(await makePptx(told, 'wide'));
		const sections = all(file.part('ppt/presentation.xml'), 'p14:section');
		expect(sections.map(({ attributes }) => attributes['name'])).toEqual([
			'The river & its people',
			'What followed'
		]);
		const listed = sections.flatMap((section) => all(section, 'p14:sldId'));
		expect(listed).toHaveLength(slidesOf(told.story, told.dataset).length);
	}, 60_000);
});

test('has the colours of the slides on the site', () => {
	const css = readFileSync('src/lib/briefing/Slide.svelte', 'utf8');
	for (const [name, colour] of Object.entries(PROJECTOR))
		expect(css).toContain(`--${name}: ${colour};`);
});
