/** What is wrong in a story's file: all of it at once, each with its place and its mend. */

/** One mistake: `file, scene x, field y: what and mend`. */
export class Mistakes {
	readonly file: string;
	readonly lines: string[] = [];

	constructor(file: string) {
		this.file = file;
	}

	add(scene: string, field: string, message: string): void {
		const where = [this.file, scene, field].filter(Boolean).join(', ');
		this.lines.push(`${where}: ${message}`);
	}

	throwIfAny(): void {
		if (this.lines.length > 0) throw new Error(this.lines.join('\n'));
	}
}
