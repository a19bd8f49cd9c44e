/**
 * The handler as static hosts' functions want it: `export default` for Netlify and Deno, `.fetch` on it for Cloudflare
 * Workers, `onRequest` for Cloudflare Pages, `GET` for Vercel. The build puts the index in its place.
 */
import { handle, type Index } from './handler.ts';

declare const STANDPOINT_INDEX: Index;

const respond = (request: Request) => handle(request, STANDPOINT_INDEX);

export default Object.assign(respond, { fetch: respond });
export const GET = respond;
export const onRequest = ({ request }: { request: Request }) => respond(request);
