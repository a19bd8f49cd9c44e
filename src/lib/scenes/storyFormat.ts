/** The shape of `story.md`'s YAML blocks, with messages that say the mend. Build-time only. */
import { z } from 'zod';
import { daysFrom } from './dates.ts';

/** A timeline has a row a day; with more the rows would be lower than a line of text. */
const MOST_DAYS = 18;

const words = (what: string) =>
	z
		.string({ error: `is missing; write ${what}` })
		.trim()
		.min(1, `is empty; write ${what}`);
const id = (what: string) => z.string({ error: `is missing; give ${what}` });
const day = z
	.string({ error: 'is missing; give a day such as 2015-11-24' })
	.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day such as 2015-11-24');
const list = <T extends z.ZodType>(item: T, what: string) =>
	z.array(item, { error: `must be a list of ${what}, such as [a, b]` }).default([]);
const ids = (what: string) => list(id(what), what);

export const StoryBlock = z.strictObject({
	title: words("the story's title"),
	dek: words('one or two sentences that say what is at stake'),
	published: day.optional(),
	updated: day.optional(),
	authors: list(words('a name'), 'names'),
	publisher: words("the publisher's name").optional(),
	corrections: list(
		z.strictObject({ date: day, text: words('what was wrong and is right now') }),
		'corrections'
	),
	briefing: z
		.strictObject({
			minutes: z
				.number({ error: 'must be a number, such as 10' })
				.positive('must be more than 0')
				.optional(),
			sections: z
				.array(
					z.strictObject({
						title: words('what these slides have in common'),
						scenes: z
							.array(id('a scene'), { error: 'must be a list of scenes, such as [a, b]' })
							.min(1, 'is empty; name the scenes, or take the section out')
					}),
					{ error: 'must be a list of { title: …, scenes: [a, b] }' }
				)
				.optional()
		})
		.optional()
});

export const SceneBlock = z.strictObject({
	scene: z
		.string({ error: "is missing; give the scene's address, such as paris" })
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens'),
	alt: words('a sentence that says what the graphic shows, for those who do not see it'),
	focus: z.enum(['map', 'stance', 'matrix', 'timeline', 'agreement'], {
		error: 'must be map, stance, matrix, timeline or agreement'
	}),
	map: z
		.strictObject({
			frame: ids('place ids'),
			tokens: list(
				z.union([z.string(), z.record(z.string(), z.string())], {
					error: 'must be an actor, or { actor: place } for one away from home'
				}),
				'actors'
			),
			events: ids('event ids'),
			journeys: list(
				z.strictObject({
					actor: id('an actor'),
					from: id('a place'),
					to: id('a place'),
					planned: z.boolean({ error: 'must be true or false' }).default(false),
					events: ids('event ids')
				}),
				'journeys'
			),
			labels: z.array(id('a place'), { error: 'must be a list of places' }).optional()
		})
		.prefault({}),
	stance: z.strictObject({ issue: id('an issue'), asOf: day, since: day.optional() }).optional(),
	matrix: z.strictObject({ asOf: day, since: day.optional() }).optional(),
	timeline: z
		.strictObject({ from: day, to: day, events: ids('event ids') })
		.refine(({ from, to }) => daysFrom(from, to) >= 2 && daysFrom(from, to) <= MOST_DAYS, {
			path: ['to'],
			error: `must be 1 to ${MOST_DAYS - 1} days after from: the stage has no room for more`
		})
		.optional(),
	agreement: z.strictObject({ asOf: day }).optional(),
	briefing: z
		.strictObject({
			headline: words('the finding in fewer words').optional(),
			seconds: z
				.number({ error: 'must be a number of seconds, such as 45' })
				.positive('must be more than 0')
				.optional(),
			quote: id('a statement').optional(),
			beats: list(
				z.record(z.string(), z.unknown(), { error: 'must say what differs from the scene' }),
				'what is shown first, such as [{ focus: map }]'
			),
			notes: words('what the presenter says, in Markdown').optional()
		})
		.optional()
});

export type StoryBlock = z.infer<typeof StoryBlock>;
export type SceneBlock = z.infer<typeof SceneBlock>;

/** What zod found, as `field: what is wrong and how to mend it`. */
export function mistakesIn(error: z.ZodError): { field: string; message: string }[] {
	return error.issues.map((issue) => ({
		field: issue.path.map(String).join('.') || 'the block',
		message:
			issue.code === 'unrecognized_keys'
				? `has a field that means nothing here: ${issue.keys.join(', ')}; remove it or mend its name`
				: issue.message.replace(/^Invalid input: expected (\w+).*$/, 'must be a $1')
	}));
}
