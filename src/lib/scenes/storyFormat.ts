/** The shape of `story.md`'s YAML blocks, with messages that say the mend. Build-time only. */
import { z } from 'zod';

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
	dek: words('one or two sentences that say what is at stake')
});

export const SceneBlock = z.strictObject({
	scene: z
		.string({ error: "is missing; give the scene's address, such as paris" })
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens'),
	alt: words('a sentence that says what the graphic shows, for those who do not see it'),
	focus: z.enum(['map', 'stance', 'matrix'], { error: 'must be map, stance or matrix' }),
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
	matrix: z.strictObject({ asOf: day, since: day.optional() }).optional()
});

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
