import type { PageServerLoad } from './$types.ts';
import { loadBriefing } from '../briefing.server.ts';

export const load: PageServerLoad = () => loadBriefing();
