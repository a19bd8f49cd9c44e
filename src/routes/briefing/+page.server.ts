import { siteAddress } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types.ts';
import { loadBriefing } from './briefing.server.ts';

export const load: PageServerLoad = () => ({
	...loadBriefing(),
	canonical: siteAddress('briefing/')
});
