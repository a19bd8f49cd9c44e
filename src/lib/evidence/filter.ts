/**
 * The filter of the evidence page, in the reader's browser. The page holds every record; this hides those that are not
 * asked for. Loaded by the page as a script of its own (see vite.config.ts).
 */
import {
	countsOf,
	EMPTY,
	fold,
	formatQuery,
	KEYS,
	LISTS,
	matches,
	parseQuery,
	type Facets,
	type List,
	type Query
} from './query.ts';

interface Row extends Facets {
	element: HTMLElement;
}

/** Starts the filter of `page`: its form, its rows with `data-type` and the like, its groups and its counts. */
function start(page: HTMLElement): void {
	const form = page.querySelector<HTMLFormElement>('form');
	const status = page.querySelector('[role="status"]');
	const nothing = page.querySelector<HTMLElement>('[data-nothing]');
	if (!form || !status) return;
	const rows = rowsOf(page);
	const groups = [...page.querySelectorAll<HTMLElement>('[data-group]')];
	const known = Object.fromEntries(
		LISTS.map((list) => [list, new Set(rows.flatMap((row) => row[list]))])
	) as Record<List, Set<string>>;
	const field = (key: keyof Query) =>
		form.elements.namedItem(key) as HTMLInputElement | HTMLSelectElement | RadioNodeList | null;

	function show(query: Query, tell: boolean): void {
		let left = 0;
		for (const row of rows) {
			const shown = matches(query, row);
			row.element.hidden = !shown;
			if (shown) left++;
		}
		for (const group of groups) {
			const inside = [...group.querySelectorAll<HTMLElement>('[data-type]')];
			const shown = inside.filter((row) => !row.hidden).length;
			group.hidden = shown === 0;
			const count = group.querySelector('[data-count]');
			if (count)
				count.textContent = shown < inside.length ? `${shown} of ${inside.length}` : `${shown}`;
		}
		for (const list of LISTS) tellCounts(list, countsOf(query, rows, list));
		if (nothing) nothing.hidden = left > 0;
		const asked = KEYS.some((key) => query[key] !== '');
		form!.dataset.asked = asked ? 'yes' : 'no';
		const all = left === rows.length;
		if (tell || asked)
			status!.textContent = all ? `All ${left} records` : `${left} of ${rows.length} records`;
	}

	function tellCounts(list: List, counts: Map<string, number>): void {
		for (const option of form!.querySelectorAll<HTMLOptionElement>(`[name="${list}"] option`))
			option.text = `${option.dataset.label} (${counts.get(option.value) ?? 0})`;
		for (const choice of form!.querySelectorAll<HTMLInputElement>(`input[name="${list}"]`)) {
			const count = choice.closest('label')?.querySelector('[data-count]');
			if (count) count.textContent = String(counts.get(choice.value) ?? 0);
		}
	}

	const read = (): Query => {
		const query = { ...EMPTY };
		for (const key of KEYS) query[key] = field(key)?.value ?? '';
		return query;
	};
	const write = (query: Query) => {
		for (const key of KEYS) {
			const control = field(key);
			// The list of radio buttons would not take an empty value.
			if (control instanceof RadioNodeList)
				for (const choice of control as NodeListOf<HTMLInputElement>)
					choice.checked = choice.value === query[key];
			else if (control) control.value = query[key];
		}
		const more = form.querySelector('details');
		if (
			more &&
			(window.innerWidth >= 960 || KEYS.some((key) => key !== 'q' && key !== 'type' && query[key]))
		)
			more.open = true;
	};
	const fromAddress = () => {
		const query = parseQuery(location.search, known);
		write(query);
		show(query, false);
	};
	const apply = () => {
		const query = read();
		// Replaced, not pushed: Back leads to the page before, not through every letter typed.
		history.replaceState(history.state, '', location.pathname + formatQuery(query) + location.hash);
		show(query, true);
	};

	let waiting = 0;
	form.addEventListener('input', (event) => {
		clearTimeout(waiting);
		// While somebody types, the list waits for a pause.
		const typing = (event.target as HTMLInputElement).type === 'search';
		waiting = window.setTimeout(apply, typing ? 150 : 0);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(waiting);
		apply();
	});
	page.addEventListener('click', (event) => {
		if (!(event.target as Element).closest('[data-reset]')) return;
		write(EMPTY);
		apply();
		(field('q') as HTMLInputElement | null)?.focus();
	});
	window.addEventListener('popstate', fromAddress);
	// A page that comes back from the browser's store has what it showed; one that is loaded anew reads its address.
	window.addEventListener('pageshow', (event) => {
		if (event.persisted) fromAddress();
	});
	fromAddress();
	form.dataset.ready = '';
	if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function rowsOf(page: HTMLElement): Row[] {
	const elements = [...page.querySelectorAll<HTMLElement>('[data-type]')];
	const words = (element: Element | null) =>
		element ? `${element.textContent} ${element.getAttribute('data-words') ?? ''}` : '';
	return elements.map((element) => {
		const {
			type = '',
			actor = '',
			issue = '',
			stance = '',
			article = '',
			from = '',
			to = ''
		} = element.dataset;
		const list = (value: string) => value.split(' ').filter(Boolean);
		// A position is also found by the words of the statement that it was read out of.
		const said = element.dataset.of ? document.getElementById(element.dataset.of) : null;
		return {
			element,
			type: [type],
			actor: list(actor),
			issue: list(issue),
			stance: list(stance),
			article: list(article),
			from,
			to,
			text: fold(`${words(element)} ${words(said)}`)
		};
	});
}

const page = document.querySelector<HTMLElement>('[data-evidence]');
if (page) start(page);
