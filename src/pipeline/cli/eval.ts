/** `npm run eval` */
import { evalCommand } from '../eval-command.ts';

process.exitCode = await evalCommand(process.argv.slice(2), process.env, {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
});
