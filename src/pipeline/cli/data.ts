/** `npm run data` */
import { dataCommand } from '../data-command.ts';

process.exitCode = await dataCommand(process.argv.slice(2), process.env, {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
});
