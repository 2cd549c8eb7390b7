import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../runner/scenario.ts';
import { imagesFolder } from '../../testbed/prepare/paths.ts';
import type { World } from '../../testbed/world.ts';
import { type Deploy, dispatch } from '../pipeline/merge.ts';
import { sql } from '../pipeline/production.ts';

/** The major version that is deployed, and the one after it. */
export const NOW = '17';
export const NEXT = '18';

/** What a pull request does to the image: the programs of both versions. */
export async function bothVersions(checkout: string): Promise<void> {
  const next = await readFile(join(imagesFolder, 'postgres-next/Dockerfile'), 'utf8');
  const [, added = ''] = next.split('FROM $POSTGRES\n');
  if (added === '') throw new Error('the Dockerfile of the next Postgres is built on another image');
  await appendFile(join(checkout, 'compose/postgres/Dockerfile'), added);
}

/** Runs upgrade-postgres.yml as a person does, on its page. */
export function dispatchUpgrade(
  context: Context,
  upgrade: 'try' | 'run' | 'revert',
  name: string,
): Promise<Deploy> {
  return dispatch(context, 'upgrade-postgres.yml', { upgrade, reason: 'a rehearsal' }, { name });
}

/** The major version of the server that runs. */
export async function serverMajor(world: World): Promise<string> {
  return String(Math.floor(Number(await sql(world, 'SHOW server_version_num')) / 10_000));
}
