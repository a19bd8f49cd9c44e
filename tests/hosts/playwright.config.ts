import base from '../../playwright.config.ts';

/** The heavy beds: real publishing systems, set up for the test and thrown away. `npm run test:hosts`. */
export default {
	...base,
	testDir: '.',
	// One system after the other.
	workers: 1,
	reporter: [['list'], ['./reporter.ts']],
	projects: [{ name: 'hosts', use: { viewport: { width: 1440, height: 900 } } }]
} satisfies typeof base;
