/** Which message the loader believes: a height, from a frame that is its own. */

/** Heights outside of this are no embed's, CSS pixels. */
const LEAST = 40;
const MOST = 10_000;

/** The height that a message says; undefined for anything else. */
export function heightIn(data: unknown): number | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { standpoint, height } = data as Record<string, unknown>;
	return standpoint === 1 &&
		Number.isInteger(height) &&
		(height as number) >= LEAST &&
		(height as number) <= MOST
		? (height as number)
		: undefined;
}

/** Whether a message from `frame`'s window came from the page that the frame was made for, and not from where it has gone. */
export function isFrom(
	frame: Pick<HTMLIFrameElement, 'src' | 'sandbox' | 'hasAttribute'>,
	origin: string
): boolean {
	const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
	return origin === (opaque ? 'null' : new URL(frame.src).origin);
}
