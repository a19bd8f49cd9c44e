/** A browser for the tests: the one that the site's PDFs are printed with. */
export { findChromium, versionOf } from '../../src/deck/chromium.ts';
