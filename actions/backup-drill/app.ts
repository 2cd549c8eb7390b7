import { randomBytes } from 'node:crypto';
import { maskSecret } from '../shared/mask.ts';
import { Failure } from '../shared/outcome.ts';
import { type Containers, showEnd } from './containers.ts';
import { appArguments, migrateArguments, probeArguments } from './docker.ts';
import type { DrillReason } from './reasons.ts';

const READY_DEADLINE_MS = 60_000;
/** The first says that it can serve; the second reads. */
const PATHS = ['/ready', '/v1/jobs?limit=1'];

/**
 * Migrates the restored database to the application of today, with a login that nobody else knows, and asks whether it
 * answers. @throws Failure `app-failed`.
 */
export async function checkApp({ names, must, until, docker }: Containers, image: string): Promise<void> {
  const [password, secret] = [randomBytes(24).toString('hex'), randomBytes(32).toString('hex')];
  for (const one of [password, secret]) maskSecret(one);
  const env = {
    DATABASE_URL: `postgres://skillgap_drill:${password}@127.0.0.1:5432/skillgap`,
    AUTH_SECRET: secret,
  };
  await must(migrateArguments(names, image), 'app-failed', 'the migration', { env });
  await must(appArguments(names, image), 'app-failed', 'docker run of the application', { env });
  for (const path of PATHS) {
    if (await until(probeArguments(names, path), READY_DEADLINE_MS)) continue;
    const { stdout, stderr } = await docker(['logs', names.app]);
    showEnd('the application', `${stdout}\n${stderr}`);
    throw new Failure<DrillReason>('app-failed', `The application did not answer ${path} with 200`, {
      nextStep: 'Does the release that is live now answer it? Then the restored data are not what it needs.',
    });
  }
}
