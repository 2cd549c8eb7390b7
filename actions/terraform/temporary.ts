import { rm } from 'node:fs/promises';
import { privateFolder as make } from '../shared/temporary.ts';

/** A private folder that is removed with its scope: a plan file holds sensitive values in the clear. */
export async function privateFolder(): Promise<AsyncDisposable & { path: string }> {
  const folder = await make('terraform');
  return { path: folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
