/** The words that a mark rests on, shown within the frame when it is pressed. Without scripts marks lead to pages. */
import type { Evidence, EvidencePosition, EvidenceRecord } from '../evidence.ts';

/** What the id of the element is that holds the evidence as JSON. */
export const EVIDENCE = 'evidence';

type Child = Node | string | false | undefined | '';

function make(name: string, className: string, ...children: Child[]): HTMLElement {
	const element = document.createElement(name);
	element.className = className;
	for (const child of children) if (child) element.append(child);
	return element;
}

/** Opens the evidence of whatever bears `data-record` in `content`. */
export function openEvidence(content: HTMLElement): void {
	const json = document.getElementById(EVIDENCE)?.textContent;
	if (!json) return;
	const { articles, records, words } = JSON.parse(json) as Evidence;
	const close = make('button', 'close', '×');
	close.setAttribute('aria-label', words.close);
	const list = make('div', 'list');
	const panel = make('section', 'panel', close, list);
	panel.setAttribute('aria-label', words.title);
	panel.hidden = true;
	let from: HTMLElement | undefined;

	const shut = () => {
		if (panel.hidden) return;
		panel.hidden = true;
		from?.classList.remove('open');
		from?.focus({ preventScroll: true });
	};
	const open = (mark: HTMLElement, ids: string[]) => {
		from?.classList.remove('open');
		from = mark;
		mark.classList.add('open');
		list.replaceChildren(...ids.map((id) => card(id, records[id]!, records, articles, words)));
		const chart = mark.closest('[data-chart]') ?? content;
		if (panel.parentElement !== chart) chart.append(panel);
		// On the side of the chart where the mark is not.
		const box = chart.getBoundingClientRect();
		const at = mark.getBoundingClientRect();
		panel.classList.toggle('above', at.top + at.height / 2 - box.top > box.height / 2);
		panel.hidden = false;
		list.scrollTop = 0;
		close.focus({ preventScroll: true });
	};

	close.addEventListener('click', shut);
	addEventListener('keydown', ({ key }) => key === 'Escape' && shut());
	content.addEventListener('click', (event) => {
		const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
		if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
		const mark = (target as Element).closest<HTMLElement>('[data-record]');
		const ids = mark?.dataset.record?.split(' ').filter((id) => records[id]) ?? [];
		if (mark && ids.length > 0) {
			event.preventDefault();
			if (mark === from && !panel.hidden) shut();
			else open(mark, ids);
		} else if (!panel.contains(target as Node)) shut();
	});
}

function card(
	id: string,
	found: EvidenceRecord | EvidencePosition,
	records: Evidence['records'],
	articles: Evidence['articles'],
	words: Evidence['words']
): HTMLElement {
	const record = 'of' in found ? { ...(records[found.of] as EvidenceRecord), ...found } : found;
	const link = make('a', '', words.page);
	link.setAttribute('href', `${words.pages}${id}/`);
	return make(
		'article',
		'card',
		make('h2', '', record.heading),
		record.sub && make('p', 'quiet', record.sub),
		...record.quotes.map((quote) => make('blockquote', '', `“${quote}”`)),
		record.paraphrase && make('p', '', make('span', 'quiet', `${words.ours} `), record.paraphrase),
		...record.stances.map(([question, stance]) =>
			make('p', 'stance', make('span', 'quiet', question), ' ', stance)
		),
		...record.facts.map(([term, fact]) => make('p', 'quiet', `${term}: ${fact}`)),
		...record.accounts.map(([article, says]) =>
			make('p', 'source', says ? make('b', '', `${says} `) : '', articles[article])
		),
		make('p', '', link)
	);
}
