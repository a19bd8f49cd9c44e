/** Sees to it that the system has what the beds need: `tsx tests/hosts/setup.ts`. */
import { lacking } from './system.ts';

const what = lacking();
if (what) {
	console.error(what);
	process.exit(1);
}
