/**
 * A worker thread of `npm run extract`: threads do not inherit the loader of TypeScript, so it is registered here.
 * Not tsx: it has each function's name defined whenever one is made, which took a third of the time, and more the longer
 * a worker ran. This one takes the types out and nothing else.
 */
import 'ts-blank-space/register';

const { default: extractBatch } = await import('./extract-batch.ts');
export default extractBatch;
