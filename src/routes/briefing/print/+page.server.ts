import { paperOf } from '../paper.server.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = () => paperOf();
