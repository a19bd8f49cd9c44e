/** The text of a classic script: see `classic` in `vite.config.ts`. */
declare module 'classic:*' {
	const script: string;
	export default script;
}
