/**
 * What an embed does beyond being drawn. One classic script in the page's head: a frame without an origin of its own runs no
 * modules, has no storage and can fetch nothing.
 */
import { contrast } from './contrast.ts';
import { translateDates } from './dates.ts';
import { openEvidence } from './evidence.ts';
import { sendHeights } from './heights.ts';
import { readOptions } from './options.ts';
import { step } from './stepper.ts';

const html = document.documentElement;
/** What an accent is used for is text too (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

html.classList.add('js');
const { scenes, days, language, papers } = html.querySelector<HTMLMetaElement>(
	'meta[name="standpoint"]'
)!.dataset as { scenes: string; days: string; language: string; papers: string };
const { options, notes } = readOptions(location.search, scenes.split(' '));
if (options.theme !== 'auto') html.dataset.theme = options.theme;
if (!options.title) html.classList.add('untitled');
if (options.accent) paint(options.accent);
for (const note of notes) console.warn(`Standpoint: ${note}`);

addEventListener('DOMContentLoaded', () => {
	const content = document.querySelector<HTMLElement>('[data-embed]');
	if (!content) return;
	if (options.lang) translateDates(content, days.split(' '), language, options.lang);
	step(content, options.scene);
	openEvidence(content);
	guideOut(content);
	sendHeights(content);
});

/** An accent that cannot be read on the paper of a theme is not used in that theme. */
function paint(accent: string): void {
	const [light = '', dark = ''] = papers.split(' ');
	const night = matchMedia('(prefers-color-scheme: dark)');
	const apply = () => {
		const isDark = options.theme === 'auto' ? night.matches : options.theme === 'dark';
		const legible = contrast(accent, isDark ? dark : light) >= LEAST_CONTRAST;
		if (legible) html.style.setProperty('--accent', accent);
		else html.style.removeProperty('--accent');
		if (!legible)
			console.warn(`Standpoint: accent=${accent} cannot be read on ${isDark ? dark : light}`);
	};
	apply();
	night.addEventListener('change', apply);
}

/** Where the host lets a frame open no window, a link out shows its address instead of doing nothing. */
function guideOut(content: HTMLElement): void {
	if (origin !== 'null') return;
	content.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
		if (!link || event.defaultPrevented) return;
		event.preventDefault();
		const opened = window.open(link.href);
		if (opened) opened.opener = null;
		else if (!link.nextElementSibling?.classList.contains('address')) {
			const address = document.createElement('span');
			address.className = 'address';
			address.textContent = link.href;
			link.after(address);
		}
	});
}
