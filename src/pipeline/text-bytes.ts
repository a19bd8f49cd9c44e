/** Bytes that came as an article: their text, or what they are instead. */
import { UserError } from './types.ts';

/** First bytes of what people take for text, and what to do about it. */
const KINDS: [name: string, bytes: number[]][] = [
	['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
	['a picture (PNG)', [0x89, 0x50, 0x4e, 0x47]],
	['a picture (JPEG)', [0xff, 0xd8, 0xff]],
	['a picture (GIF)', [0x47, 0x49, 0x46, 0x38]],
	['an archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
	['an office document', [0xd0, 0xcf, 0x11, 0xe0]],
	['an office document (RTF)', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
	['a packed file', [0x1f, 0x8b]]
];
const UTF_16 = [
	[0xff, 0xfe],
	[0xfe, 0xff]
];

/** Characters that are looked at for what no text has. */
const SAMPLE = 100_000;
/** Share of control characters from which on it is no text. */
const MOST_CONTROLS = 0.01;

/**
 * The text that the bytes are. A byte order mark stays: offsets count it.
 * @param name what a message calls them: the file
 * @throws UserError where they are no text, or not in UTF-8
 */
export function decodeText(bytes: Uint8Array, name: string): string {
	const begins = (with_: number[]) => with_.every((byte, i) => bytes[i] === byte);
	const kind = KINDS.find(([, first]) => begins(first));
	if (kind) throw new UserError(`${name}: ${kind[0]}, not text. ${MEND}`);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		if (!UTF_16.some(begins) && isBinary(new TextDecoder().decode(bytes.subarray(0, SAMPLE))))
			throw new UserError(`${name}: not text. ${MEND}`);
		throw new UserError(`${name}: not UTF-8 text. Save it as UTF-8, then run again.`);
	}
	if (isBinary(text.slice(0, SAMPLE))) throw new UserError(`${name}: not text. ${MEND}`);
	return text;
}

const MEND = 'Save its words as .txt and give that file.';

/** Whether a text has more control characters than a stray one; tabs and line and page breaks are none. */
function isBinary(text: string): boolean {
	let controls = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if ((code < 32 && !(code >= 9 && code <= 13)) || code === 127) controls++;
	}
	return controls > 1 && controls > MOST_CONTROLS * text.length;
}
