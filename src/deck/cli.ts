/** `npm run deck` */
import { deckCommand } from './command.ts';

process.exitCode = await deckCommand(process.argv.slice(2), {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
});
