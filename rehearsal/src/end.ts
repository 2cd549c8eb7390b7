import { join } from 'node:path';
import { sweepAct } from './act.ts';
import { endOwnEngine, engineAnswers } from './prepare/engine.ts';
import { othersHoldLocks, takeLock } from './prepare/lock.ts';
import { stateFolder } from './prepare/paths.ts';
import { sweep } from './stand-ins/network.ts';

/** What `prepare` and `startWorld` call themselves when nobody names them. */
const NAME = 'skillgap-rehearsal';
const SUBNET = '10.77.0';

/** Where act works for the world of this name. */
export function actFolder(name: string): string {
  return join(stateFolder, 'act', name);
}

/** Ends what a kept or killed rehearsal has left on this machine; true when there was anything. */
export async function endWorld(): Promise<boolean> {
  await using _lock = await takeLock(NAME);
  await sweepAct(actFolder(NAME));
  if (!(await engineAnswers())) return false;
  const found = await sweep({ name: NAME, subnet: SUBNET, folder: join(stateFolder, 'worlds', NAME) });
  if (!(await othersHoldLocks())) await endOwnEngine();
  return found;
}
