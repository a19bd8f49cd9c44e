/** How a talk keeps to its plan. Pure. */

/**
 * Seconds behind the plan; negative for ahead of it; 0 while the clock is within the time of the slide that is shown.
 * @param planned seconds for each slide
 * @param slide index of the one that is shown
 * @param elapsed seconds
 */
export function behind(planned: number[], slide: number, elapsed: number): number {
	const from = planned.slice(0, slide).reduce((sum, s) => sum + s, 0);
	const to = from + (planned[slide] ?? 0);
	return elapsed > to ? elapsed - to : elapsed < from ? elapsed - from : 0;
}

/** Seconds as a clock has them: `0:07`, `12:30`, `1:02:03`. */
export function clockWords(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	const two = (n: number) => String(n).padStart(2, '0');
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** The pace in words; differences of a few seconds are none. */
export function paceWords(seconds: number): string {
	if (Math.abs(seconds) < 5) return 'on time';
	return `${clockWords(Math.abs(seconds))} ${seconds > 0 ? 'behind' : 'ahead'}`;
}
