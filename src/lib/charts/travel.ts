/**
 * Moves a stage from state to state: the camera along van Wijk's path, and whatever stands on the map in step with it.
 *
 * All that moves gets keyframes at the same instants, computed from the states alone (nothing is measured). Between
 * two of them the camera and a token move evenly, so a token that stays at its place is on its place in every frame.
 * The style sheets hold the end of each move; when the animations are over, or finished early, that is what is seen.
 */
import { onStage } from '../scenes/camera.ts';
import { flight } from '../scenes/flight.ts';
import type { Camera, Point, State, TokenState } from '../scenes/types.ts';
import type { Size } from './sizes.svelte.ts';

/** Milliseconds for one unit of the path's length, and their limits. */
const PACE = 620;
const SHORTEST = 450;
const LONGEST = 1800;
const FRAMES = 20;

/** Where everything is when a share of the time is over. */
interface Course {
	camera(share: number): Camera;
	/** By `key`; per cent of the stage. */
	spots: Map<string, (share: number) => Point>;
}

const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
const mix = (a: Point, b: Point, t: number): Point => ({
	x: a.x + (b.x - a.x) * t,
	y: a.y + (b.y - a.y) * t
});
const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
/** The base-map point under a point of the stage. */
const under = (camera: Camera, p: Point): Point => ({
	x: p.x / camera.k + camera.x,
	y: p.y / camera.k + camera.y
});

/** What stands on the stage in a state: where, and over which point of the base map. */
function standing(state: State, size: Size): Map<string, { at: Point; home: Point }> {
	const found = new Map<string, { at: Point; home: Point }>();
	const put = (key: string, at: Point, home = under(state.camera, at)) =>
		found.set(key, { at, home });
	for (const t of state.tokens) if (t.visible) put(`actor ${t.actor}`, t[size], t.home);
	for (const m of state.marks) put(`event ${m.id}`, m[size]);
	for (const l of state.labels[size]) put(`label ${l.id}`, l);
	for (const a of state.arcs) put(`head ${a.id}`, a.head);
	return found;
}

/** The course from where things are to where the next state has them. */
function courseTo(state: State, size: Size, from: Course, before: State): Course & { ms: number } {
	const start = from.camera(1);
	const path = flight(start, state.camera);
	const camera = (share: number) => path.at(ease(share));
	const there = standing(state, size);
	const here = standing(before, size);
	const onMap = state.focus === 'map' && before.focus === 'map';
	const spots: Course['spots'] = new Map();
	for (const [key, { at, home }] of there) {
		const old = here.get(key);
		const was = from.spots.get(key)?.(1) ?? old?.at;
		if (!onMap) {
			if (was) spots.set(key, (share) => mix(was, at, ease(share)));
			continue;
		}
		// What is new on the map goes with the map; what was there keeps its distance from its place, or changes it evenly.
		const [p, q] = [old?.home ?? home, home];
		const end = minus(at, onStage(state.camera, q));
		const begin = was ? minus(was, onStage(start, p)) : end;
		spots.set(key, (share) => {
			const e = ease(share);
			return plus(onStage(camera(share), mix(p, q, e)), mix(begin, end, e));
		});
	}
	const ms = onMap ? Math.min(LONGEST, Math.max(SHORTEST, path.length * PACE)) : 900;
	return { camera, spots, ms };
}

const percent = ({ x, y }: Point, dx: string, dy: string) =>
	`translate(calc(${x.toFixed(3)} * 1cqw - ${dx}), calc(${y.toFixed(3)} * 1cqw - ${dy}))`;

/**
 * Whether nothing may travel: what the page's root says of it, else the system. A computed style would tell as well, but
 * asking for it makes the browser lay out the new scene there and then.
 */
function calm(): boolean {
	const { motion } = document.documentElement.dataset;
	return motion ? motion === 'reduced' : matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Drives one stage. */
export class Pilot {
	#stage: HTMLElement;
	#state: State | undefined;
	/** What moves now: the camera, tokens and heads of arcs; and the words and marks, which may come later. */
	#running: Animation[] = [];
	#following: Animation[] = [];
	/** The actors whose tokens move. */
	#moving = new Set<string>();
	#course: (Course & { ms: number }) | undefined;
	#size: Size = 'compact';
	#watch: ResizeObserver;

	/**
	 * @param roomyFrom stage width in CSS pixels from which the roomy layout is seen
	 * @param onsize told which layout is seen, at first and whenever it becomes another
	 */
	constructor(stage: HTMLElement, roomyFrom: number, onsize: (size: Size) => void) {
		this.#stage = stage;
		this.#watch = new ResizeObserver(([entry]) => {
			const size = (entry?.contentRect.width ?? 0) >= roomyFrom ? 'roomy' : 'compact';
			if (size !== this.#size) this.#land();
			this.#size = size;
			onsize(size);
		});
		this.#watch.observe(stage);
	}

	/** To be called once the stage's map is that of `state`, and with it the tokens that stand in both. */
	fly(state: State): void {
		const before = this.#state;
		this.#state = state;
		if (!before || before === state) return;
		const from = this.#now(before);
		cancel(this.#running);
		this.#moving.clear();
		this.#course = calm() ? undefined : courseTo(state, this.#size, from, before);
		if (!this.#course) return;
		const start = document.timeline.currentTime;
		const there = new Set(before.tokens.flatMap((t) => (t.visible ? [t.actor] : [])));
		const stay = state.tokens.filter((t) => there.has(t.actor));
		this.#animateMap(state, this.#course, start);
		this.#animateTokens(stay, this.#course, start);
	}

	/** To be called once the stage's words and marks are those of `state` as well: they join what flies. */
	join(state: State): void {
		cancel(this.#following);
		const [first] = this.#running;
		if (state !== this.#state || !this.#course || first?.playState !== 'running') return;
		this.#animateWords(state, this.#course, first.startTime);
	}

	/** To be called once whoever comes is there: those who have a way to go join what flies. */
	enter(tokens: TokenState[]): void {
		const [first] = this.#running;
		if (!this.#course || first?.playState !== 'running') return;
		this.#animateTokens(tokens, this.#course, first.startTime);
	}

	destroy(): void {
		this.#land();
		this.#watch.disconnect();
	}

	#land(): void {
		cancel(this.#running);
		cancel(this.#following);
		this.#course = undefined;
	}

	/** Where everything is at this moment, as a course that has ended there. */
	#now(before: State): Course {
		const [first] = this.#running;
		const course = this.#course;
		if (!course || !first || first.playState !== 'running')
			return { camera: () => before.camera, spots: new Map() };
		const share = Number(first.effect?.getComputedTiming().progress ?? 1);
		return {
			camera: () => course.camera(share),
			spots: new Map([...course.spots].map(([key, at]) => [key, () => at(share)]))
		};
	}

	#animateMap(
		state: State,
		{ camera, spots, ms }: Course & { ms: number },
		start: CSSNumberish | null
	): void {
		const find = (selector: string) => this.#stage.querySelector(selector);
		const move = (element: Element | null, frame: (share: number) => string) =>
			this.#running.push(...moved(element, ms, start, frame));
		move(find('.camera'), (share) => {
			const { x, y, k } = camera(share);
			return `translate(${-x * k}px, ${-y * k}px) scale(${k})`;
		});
		for (const a of state.arcs) {
			const at = spots.get(`head ${a.id}`);
			if (at)
				move(find(`[data-head="${a.id}"]`), (share) => {
					const { x, y } = at(share);
					return `translate(${x}px, ${y}px) rotate(${a.head.angle}deg)`;
				});
		}
	}

	#animateTokens(
		tokens: TokenState[],
		{ spots, ms }: Course & { ms: number },
		start: CSSNumberish | null
	): void {
		for (const t of tokens) {
			const at = t.visible && !this.#moving.has(t.actor) && spots.get(`actor ${t.actor}`);
			if (!at) continue;
			this.#moving.add(t.actor);
			const token = this.#stage.querySelector(`[data-actor="${t.actor}"]`);
			this.#running.push(...moved(token, ms, start, centred(at)));
		}
	}

	#animateWords(
		state: State,
		{ spots, ms }: Course & { ms: number },
		start: CSSNumberish | null
	): void {
		const find = (selector: string) => this.#stage.querySelector(selector);
		const move = (element: Element | null, frame: (share: number) => string) =>
			this.#following.push(...moved(element, ms, start, frame));
		for (const m of state.marks) {
			const at = spots.get(`event ${m.id}`);
			if (at) move(find(`[data-event="${m.id}"]`), centred(at));
		}
		for (const l of state.labels[this.#size]) {
			const at = spots.get(`label ${l.id}`);
			const dx = { start: '0%', middle: '50%', end: '100%' }[l.anchor];
			const dy = { top: '0%', middle: '50%', bottom: '100%' }[l.valign];
			if (at)
				move(find(`.${this.#size} > [data-label="${l.id}"]`), (share) =>
					percent(at(share), dx, dy)
				);
		}
	}
}

const SHARES = Array.from({ length: FRAMES + 1 }, (_, i) => i / FRAMES);

/**
 * Moves an element, if it is there. All that moves together has the same `start` on the document's timeline: left to itself
 * a browser may start what its compositor draws a frame apart from the rest.
 */
function moved(
	element: Element | null,
	duration: number,
	start: CSSNumberish | null,
	frame: (share: number) => string
): Animation[] {
	if (!element) return [];
	const animation = element.animate({ transform: SHARES.map(frame) }, { duration });
	animation.startTime = start;
	return [animation];
}

const centred = (at: (share: number) => Point) => (share: number) =>
	percent(at(share), '50%', '50%');

/** Ends moves where the style sheets have things, and forgets them. */
function cancel(moved: Animation[]): void {
	for (const animation of moved.splice(0)) animation.cancel();
}
