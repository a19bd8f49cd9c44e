// No router: the page has a script of its own, see `$lib/story/start.ts`.
export const csr = false;
