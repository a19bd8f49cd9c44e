/** The text of a script: see `scriptTexts` in `vite.config.ts`. */
declare module 'classic:*' {
	const script: string;
	export default script;
}
declare module 'module:*' {
	const script: string;
	export default script;
}
