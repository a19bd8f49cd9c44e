import { createHash } from 'node:crypto';

/** SHA-256 of `text` as UTF-8, in lower-case hexadecimal. */
export function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The first eight digits of the SHA-256 over `parts`, a line feed between them: the tail of a record's id. */
export function idHash(...parts: string[]): string {
	return sha256(parts.join('\n')).slice(0, 8);
}
