/** Draws the document; bundled and run while it is written. */
import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import Offline from './Offline.svelte';

export type OfflineProps = ComponentProps<typeof Offline>;

/** The document's body. */
export function draw(props: OfflineProps): string {
	return render(Offline, { props }).body;
}
