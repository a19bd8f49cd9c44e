/** A worker thread of `npm run extract`: threads do not inherit the loader of TypeScript, so it is registered here. */
import { register } from 'tsx/esm/api';

register();
const { default: extractBatch } = await import('./extract-batch.ts');
export default extractBatch;
