/**
 * Runs a task once the frame that is being made has been drawn, not before.
 * @returns what takes it back
 */
export function afterFrame(task: () => void): () => void {
	let timer = 0;
	const frame = requestAnimationFrame(() => {
		timer = window.setTimeout(task);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
