import { indexOf } from '$lib/dataset/selectors.ts';
import { dateWords } from '$lib/evidence/date-words.ts';
import type { Embed, EmbedKind } from '$lib/embed/embeds.ts';
import { frameSnippet, loaderSnippet } from '$lib/embed/snippets.ts';
import { address, loadEmbeds, offerOf } from '$lib/server/embeds.ts';
import { loadStory } from '$lib/server/load.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';

const GROUPS: { title: string; kinds: EmbedKind[] }[] = [
	{ title: 'The whole story', kinds: ['story'] },
	{ title: 'Maps', kinds: ['map'] },
	{ title: 'Who stands where on an issue', kinds: ['stance'] },
	{ title: 'Tables', kinds: ['matrix', 'agreement', 'timeline'] },
	{ title: 'Quotations', kinds: ['quote'] }
];

/** Days, which only some stances have, stand under the issue that they are of. */
const isDated = ({ path }: Embed) => path.split('/').length > 2;

export const load: PageServerLoad = async () => {
	const { story, dataset } = loadStory();
	const embeds = [...loadEmbeds().values()];
	const script = address('embed.js');
	const item = async (embed: Embed) => {
		const offer = await offerOf(embed);
		const [kind, about = '', day] = embed.path.split('/');
		const question = kind === 'stance' ? indexOf(dataset).issues.get(about)?.question : undefined;
		return {
			path: embed.path,
			headline: embed.headline,
			...(question === undefined ? {} : { question }),
			...(day === undefined ? {} : { day: dateWords(day, story.language) }),
			offer,
			snippet: frameSnippet(offer, '', true) + loaderSnippet(script)
		};
	};
	return {
		story: story.title,
		language: story.language,
		canonical: siteAddress('embed/'),
		script,
		whole: siteAddress() !== undefined,
		groups: await Promise.all(
			GROUPS.map(async ({ title, kinds }) => ({
				title,
				quotes: kinds.includes('quote'),
				items: await Promise.all(
					embeds
						.filter((embed) => kinds.includes(embed.kind) && !isDated(embed))
						.map(async (embed) => ({
							...(await item(embed)),
							days: await Promise.all(
								embeds
									.filter((other) => isDated(other) && other.path.startsWith(`${embed.path}/`))
									.map(item)
							)
						}))
				)
			}))
		)
	};
};
