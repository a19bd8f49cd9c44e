/** A table of the dataset with its schema, as Frictionless Table Schema has it, and as CSV. */

export type Cell = string | number | boolean | null;

/** A column: how it is called, what it holds, and where it comes from. */
export interface Column<Row> {
	name: string;
	type: 'string' | 'integer' | 'number' | 'boolean';
	description: string;
	value: (row: Row) => Cell | undefined;
	/** No cell may be empty. */
	required?: boolean;
	enum?: readonly string[];
	/** The table and column whose values this column's are. */
	references?: [table: string, column: string];
}

export interface Table {
	name: string;
	description: string;
	/** Column names that tell a row from all others. */
	primaryKey: string[];
	fields: {
		name: string;
		type: string;
		description: string;
		constraints?: { required?: true; enum?: readonly string[] };
	}[];
	foreignKeys: { fields: string; reference: { resource: string; fields: string } }[];
	rows: Cell[][];
}

/** A table of `rows`; an undefined value is an empty cell. */
export function table<Row>(
	name: string,
	description: string,
	primaryKey: string[],
	rows: Row[],
	columns: Column<Row>[]
): Table {
	return {
		name,
		description,
		primaryKey,
		fields: columns.map(({ name, type, description, required, enum: values }) => ({
			name,
			type,
			description,
			...(required || values
				? {
						constraints: {
							...(required ? { required } : {}),
							...(values ? { enum: values } : {})
						}
					}
				: {})
		})),
		foreignKeys: columns.flatMap(({ name, references }) =>
			references
				? [{ fields: name, reference: { resource: references[0], fields: references[1] } }]
				: []
		),
		rows: rows.map((row) => columns.map((column) => column.value(row) ?? null))
	};
}

/** CSV after RFC 4180: a header line, commas, CR LF, cells quoted where they must be; an empty cell is nothing. */
export function toCsv(columns: string[], rows: Cell[][]): string {
	const cell = (value: Cell) => {
		const text = value === null ? '' : String(value);
		return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
