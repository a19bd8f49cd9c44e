/**
 * Tells the page around this one how high it is: to our own loader, and to hosts that know another's protocol. Nothing but
 * heights is ever told, since nobody knows who listens.
 */

/** Up to this much more room than the embed needs is kept as it is, so that what stands below does not move. CSS pixels. */
const SPARE = 120;

/** Who asks for heights in which way, from the frame's own address. */
export interface Asked {
	/** WordPress gives each frame a secret in its hash, and believes no message without it. */
	secret: string;
	/** Pym names its children in the query. */
	child: string;
}

export function whoAsks({ hash, search }: Pick<Location, 'hash' | 'search'>): Asked {
	return {
		secret: /[?&]secret=([a-z\d]+)/i.exec(hash)?.[1] ?? '',
		child: new URLSearchParams(search).get('childId') ?? ''
	};
}

/** The messages that say a height, one for each protocol that may be listened for. */
export function messages(height: number, { secret, child }: Asked): unknown[] {
	return [
		{ standpoint: 1, height },
		{ sentinel: 'amp', type: 'embed-size', height },
		...(secret ? [{ secret, message: 'height', value: height }] : []),
		...(child ? [['pym', child, 'height', height].join('xPYMx')] : [])
	];
}

/**
 * Whether the page around asks for the height: as our loader, WordPress or `@newswire/frames` do. A host that answers every
 * message, or sends it back, must get no answer to that, or the two would talk for ever.
 */
export function isAsk(data: unknown): boolean {
	if (typeof data !== 'object' || data === null) return false;
	const { standpoint, height, message, type } = data as Record<string, unknown>;
	return (
		(standpoint === 1 && height === undefined) || message === 'ready' || type === 'frames-init'
	);
}

/**
 * Sends the height of `content` now, whenever it changes, and whenever the page around asks.
 * @param content whose height depends on the frame's width alone, never on its height; the element around it takes the
 *   room that is spared
 */
export function sendHeights(content: HTMLElement): void {
	if (parent === window) return;
	const asked = whoAsks(location);
	const around = content.parentElement ?? document.body;
	const width = innerWidth;
	let room = asked.secret || asked.child ? 0 : innerHeight;
	let sent = 0;
	const send = (again: boolean) => {
		// What is not laid out has no height to tell.
		if (innerWidth === 0) return;
		if (innerWidth !== width) room = 0;
		const own = Math.ceil(content.getBoundingClientRect().height);
		const height = room >= own && room - own <= SPARE ? room : own;
		around.style.minHeight = `${height}px`;
		if (height === sent && !again) return;
		sent = height;
		for (const message of messages(height, asked)) parent.postMessage(message, '*');
	};
	send(true);
	new ResizeObserver(() => send(false)).observe(content);
	for (const event of ['load', 'resize']) addEventListener(event, () => send(false));
	addEventListener('message', ({ source, data }) => source === parent && isAsk(data) && send(true));
}
