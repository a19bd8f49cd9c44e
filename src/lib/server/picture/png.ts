/** SVG to PNG by resvg, compiled to WebAssembly: the same bytes on every machine. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/**
 * A picture of an SVG document, whose text has to be outlines.
 * @param width pixels; the SVG's own width if not given
 */
export async function toPng(svg: string, width?: number): Promise<Uint8Array<ArrayBuffer>> {
	ready ??= readFile(
		createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
	).then(initWasm);
	await ready;
	const resvg = new Resvg(svg, {
		fitTo: width === undefined ? { mode: 'original' } : { mode: 'width', value: width }
	});
	const image = resvg.render();
	const png = new Uint8Array(image.asPng());
	image.free();
	resvg.free();
	return png;
}
