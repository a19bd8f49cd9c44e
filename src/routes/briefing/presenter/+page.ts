// No router: the page has a script of its own, see `$lib/briefing/start.ts`.
export const csr = false;
