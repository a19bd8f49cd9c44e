/** `npm run offline`: the whole story in one HTML file that needs no network. */
import { writeOffline } from './write.ts';

try {
	const { file, bytes } = await writeOffline('build/briefing');
	console.log(`${file}: ${(bytes / 1000).toFixed(1)} kB`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
