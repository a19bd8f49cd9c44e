import { z } from 'zod';
import { Dataset } from './schema.ts';

/**
 * The contract as JSON Schema (draft 2020-12), as it is published beside the dataset.
 * @param id address that the schema is published at, for `$id`; left out where none is known
 */
export function datasetJsonSchema(id?: string): Record<string, unknown> {
	const schema = z.toJSONSchema(Dataset, { target: 'draft-2020-12' }) as Record<string, unknown>;
	return id === undefined ? schema : { $id: id, ...schema };
}
