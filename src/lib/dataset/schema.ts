/**
 * The data contract: one definition that gives the TypeScript types (`types.ts`), the published JSON
 * Schema (`json-schema.ts`) and the validation (`validate.ts`).
 *
 * Build-time only: nothing that a reader's browser loads may import this file (it pulls in zod);
 * browser code imports the types.
 */
import { z } from 'zod';

export const SCHEMA_VERSION = '1.0.0';

const slug = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal');
const words = z.string().min(1, 'some words');
/** Whether every year-month-day in an EDTF value exists. */
function isOnTheCalendar(edtf: string): boolean {
	return [...edtf.matchAll(/(\d{4})-(\d{2})(?:-(\d{2}))?/g)].every(([, year, month, day]) => {
		const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
		return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day ?? 1);
	});
}

const edtfLike = z
	.string()
	.regex(
		/^\[?(?:\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?|\.\.)?(?:(?:\/|\.\.)(?:\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?|\.\.)?)?\]?$/,
		'a date or interval in EDTF, such as 2015-11-24, 2015-11 or 2015-11-15/2015-11-16'
	)
	.min(4, 'a date in EDTF')
	.refine(isOnTheCalendar, 'months and days that are on the calendar');

export const Origin = z
	.enum(['machine', 'editor'])
	.describe(
		'Who found the record: the machine (an editor may have corrected it), or an editor alone.'
	);

const corrected = z
	.literal(true)
	.optional()
	.describe('The machine found it, and an editor has changed what it says.');

export const TextPositionSelector = z
	.strictObject({
		type: z.literal('TextPositionSelector'),
		start: z.int().min(0),
		end: z.int().min(1)
	})
	.describe('UTF-16 code units of the text as it came; the end is exclusive.');

export const TextQuoteSelector = z.strictObject({
	type: z.literal('TextQuoteSelector'),
	exact: words,
	prefix: z.string().optional(),
	suffix: z.string().optional()
});

export const Evidence = z
	.strictObject({
		article: slug,
		position: TextPositionSelector,
		sha256: sha256.describe('Of the characters between start and end, as UTF-8.'),
		quote: TextQuoteSelector.optional().describe(
			"Only where the words are a speaker's own, or where the publisher lets its text be excerpted."
		)
	})
	.describe('Where in a stored text a record rests, after the W3C Web Annotation model.');

export const Quote = Evidence.extend({
	quote: TextQuoteSelector,
	continues: z
		.literal(true)
		.optional()
		.describe('The same sentence as the quote before, parted from it only by web junk.')
}).describe("A speaker's own words.");

export const DateValue = z.strictObject({
	edtf: edtfLike,
	precision: z.enum(['day', 'month', 'year', 'interval', 'about']),
	basis: words.describe('The words in the article, or the rule, that the date rests on.')
});

export const Article = z.strictObject({
	id: slug,
	publisher: z.strictObject({
		name: words,
		url: z.url().optional(),
		basis: words.optional().describe('Why we think so, where the stored text does not say it.')
	}),
	headline: words,
	byline: z.array(words),
	bylineBasis: words.optional(),
	published: edtfLike,
	publishedBasis: words,
	genre: z.enum(['news', 'opinion']),
	url: z.url().optional(),
	language: words,
	excerpts: z.enum(['quotes', 'full']).describe("'full' where the publisher owns the text."),
	sha256: sha256.describe('Of the text as it came, as UTF-8.'),
	length: z.int().min(1).describe('UTF-16 code units of the text as it came.'),
	astral: z
		.array(z.int().min(0))
		.optional()
		.describe(
			'Where characters of two UTF-16 code units begin, in order, to turn offsets into code points; left out where there are none.'
		)
});

export const Actor = z.strictObject({
	id: slug,
	name: words,
	short: words.describe('What a label on a graphic says.'),
	initials: z.string().min(1).max(3),
	kind: z.enum(['person', 'government', 'office', 'organization', 'group']),
	role: words.optional().describe('What the articles call the actor.'),
	group: slug.describe('The palette entry in story.groups that colours the token.'),
	place: slug.optional().describe('Where the token is at home.'),
	wikidata: z
		.string()
		.regex(/^Q\d+$/)
		.optional()
});

export const Place = z.strictObject({
	id: slug,
	name: words,
	lat: z.number().min(-90).max(90),
	lon: z.number().min(-180).max(180),
	kind: z.enum(['city', 'site', 'region', 'country', 'sea']),
	country: z
		.string()
		.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code of two letters')
		.optional(),
	wikidata: z
		.string()
		.regex(/^Q\d+$/)
		.optional(),
	note: words.optional()
});

export const Issue = z.strictObject({
	id: slug,
	question: words,
	short: words,
	poles: z.strictObject({ support: words, oppose: words }),
	note: words.optional()
});

export const Statement = z.strictObject({
	id: slug,
	article: slug,
	speaker: slug.nullable().describe('An actor; null where the machine would not name one.'),
	holder: slug.optional().describe('Whose view it is, where somebody speaks for another.'),
	kind: z
		.enum(['direct', 'indirect', 'mixed', 'authorial'])
		.describe("'authorial': an author's own view in a piece that is marked as opinion."),
	cue: words.optional().describe('The reporting verb.'),
	date: DateValue,
	paraphrase: words.describe('In our words.'),
	quotes: z.array(Quote),
	evidence: Evidence.describe('What is attributed: for "X said that Y", Y.'),
	speakerSpan: TextPositionSelector.optional(),
	cueSpan: TextPositionSelector.optional(),
	origin: Origin,
	corrected
});

export const Stance = z.enum(['support', 'conditional', 'oppose', 'neutral']);

export const Position = z
	.strictObject({
		id: slug,
		statement: slug,
		actor: slug,
		issue: slug,
		stance: Stance,
		condition: words.optional().describe('In words, where the stance is conditional.'),
		reading: words.optional().describe('Why the statement is read so, in our words.'),
		origin: Origin,
		corrected
	})
	.refine((p) => (p.stance === 'conditional') === (p.condition !== undefined), {
		path: ['condition'],
		error: 'a condition in words exactly where the stance is conditional'
	});

export const PLOVER_TYPES = [
	'AGREE',
	'CONSULT',
	'SUPPORT',
	'CONCEDE',
	'COOPERATE',
	'AID',
	'RETREAT',
	'REQUEST',
	'ACCUSE',
	'REJECT',
	'THREATEN',
	'PROTEST',
	'SANCTION',
	'MOBILIZE',
	'COERCE',
	'ASSAULT'
] as const;
export const PloverType = z
	.enum(PLOVER_TYPES)
	.describe('Event type of PLOVER 2.0 (Halterman et al. 2023).');

export const Mention = z.strictObject({
	article: slug,
	evidence: Evidence,
	date: DateValue.optional().describe('As this article has it, where it says so.')
});

export const Event = z.strictObject({
	id: slug,
	type: PloverType,
	mode: words.optional().describe('Mode of PLOVER 2.0, where the type has one that fits.'),
	status: z.enum(['occurred', 'planned', 'alleged']),
	actors: z.array(z.strictObject({ actor: slug, role: z.enum(['actor', 'recipient']) })),
	place: slug.nullable(),
	date: DateValue,
	title: words.describe('In our words.'),
	mentions: z.array(Mention).min(1),
	origin: Origin,
	corrected
});

export const Discrepancy = z.strictObject({
	id: slug,
	about: slug.describe('The event or actor that the articles differ on.'),
	matter: z.enum(['number', 'date', 'place', 'outcome', 'characterisation']),
	title: words.describe('In our words.'),
	claims: z
		.array(z.strictObject({ value: words, article: slug, evidence: Evidence }))
		.min(2, 'at least two claims'),
	origin: Origin,
	corrected
});

const hexColor = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour such as #1a2b3c');
export const Group = z.strictObject({
	id: slug,
	name: words,
	light: hexColor.describe('Fill of its tokens on a light ground.'),
	dark: hexColor.describe('Fill of its tokens on a dark ground.')
});

export const StoryRecord = z.strictObject({
	id: slug,
	title: words,
	language: words,
	groups: z.array(Group).min(1),
	map: z
		.strictObject({
			center: z
				.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
				.describe('Longitude and latitude of the centre of the projection.'),
			radius: z.number().min(1).max(90).describe('Degrees of arc shown around the centre.'),
			policy: words.describe('How borders are drawn, and after whom.'),
			disputed: z.array(
				z.strictObject({
					id: slug,
					name: words,
					note: words,
					outline: z
						.array(z.tuple([z.number(), z.number()]))
						.min(4)
						.describe('Longitude and latitude; clipped to the coast when it is drawn.')
				})
			)
		})
		.describe('What the base map owes its readers.')
});

export const Inputs = z.strictObject({
	offsets: z.literal('UTF-16 code units of the text as it came, end exclusive'),
	sources: sha256,
	codebook: sha256,
	review: sha256.nullable()
});

export const Dataset = z
	.strictObject({
		schemaVersion: z.literal(SCHEMA_VERSION),
		story: StoryRecord,
		inputs: Inputs,
		articles: z.array(Article).min(1),
		actors: z.array(Actor),
		places: z.array(Place),
		issues: z.array(Issue),
		statements: z.array(Statement),
		positions: z.array(Position),
		events: z.array(Event),
		discrepancies: z.array(Discrepancy)
	})
	.meta({
		title: 'Standpoint dataset',
		description: 'Positions and events found in news articles, each anchored to the words.'
	});
