import { loadStory } from '$lib/server/load.ts';
import { sharePicture } from '$lib/server/share.ts';
import { siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';
import { loadBriefing } from './briefing.server.ts';

export const load: PageServerLoad = () => ({
	...loadBriefing(),
	picture: sharePicture(loadStory()),
	canonical: siteAddress('briefing/')
});
