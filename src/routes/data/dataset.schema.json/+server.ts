import { json } from '@sveltejs/kit';
import { datasetJsonSchema } from '$lib/dataset/json-schema.ts';
import { siteAddress } from '$lib/server/site.ts';

export const prerender = true;

export const GET = () => json(datasetJsonSchema(siteAddress('data/dataset.schema.json')));
