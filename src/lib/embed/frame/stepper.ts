/** One scene of the story at a time: buttons, dots, arrow keys, swipes. Without scripts all of them stand in order. */

/** How far a finger goes for a swipe, CSS pixels, and how much more across than down. */
const SWIPE = 40;
const ACROSS = 1.5;

/** @param first id of the scene to begin with; its first where there is none such */
export function step(content: HTMLElement, first: string): void {
	const scenes = [...content.querySelectorAll<HTMLElement>('section[data-scene]')];
	const dots = [...content.querySelectorAll<HTMLElement>('[data-go]')];
	const told = content.querySelector('[data-told]');
	const [back, on] = ['back', 'on'].map((way) =>
		content.querySelector<HTMLButtonElement>(`[data-way="${way}"]`)
	);
	if (scenes.length === 0 || !back || !on) return;
	let now = -1;

	const go = (to: number, tell = true) => {
		const next = Math.min(Math.max(to, 0), scenes.length - 1);
		if (next === now) return;
		now = next;
		scenes.forEach((scene, i) => scene.classList.toggle('now', i === now));
		dots.forEach((dot, i) => dot.setAttribute('aria-current', String(i === now)));
		back.disabled = now === 0;
		on.disabled = now === scenes.length - 1;
		if (told && tell)
			told.textContent = `${now + 1} / ${scenes.length}: ${scenes[now]?.querySelector('h2')?.textContent}`;
	};
	go(
		Math.max(
			0,
			scenes.findIndex(({ dataset }) => dataset.scene === first)
		),
		false
	);

	back.addEventListener('click', () => go(now - 1));
	on.addEventListener('click', () => go(now + 1));
	dots.forEach((dot, i) => dot.addEventListener('click', () => go(i)));
	addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey, shiftKey }) => {
		if (altKey || ctrlKey || metaKey || shiftKey) return;
		const to = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: scenes.length - 1 }[key];
		if (to !== undefined) go(to);
	});
	let start: Touch | undefined;
	content.addEventListener(
		'touchstart',
		({ touches }) => (start = touches.length === 1 ? touches[0] : undefined),
		{ passive: true }
	);
	content.addEventListener('touchend', ({ changedTouches: [end] }) => {
		if (!start || !end) return;
		const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
		if (Math.abs(x) > SWIPE && Math.abs(x) > Math.abs(y) * ACROSS) go(now + (x < 0 ? 1 : -1));
		start = undefined;
	});
}
