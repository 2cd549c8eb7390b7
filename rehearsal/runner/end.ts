import { join } from 'node:path';
import { sweepAct } from '../testbed/act/run-workflow.ts';
import { endOwnEngine, engineAnswers } from '../testbed/prepare/engine.ts';
import { othersHoldLocks, takeLock } from '../testbed/prepare/lock.ts';
import { stateFolder } from '../testbed/prepare/paths.ts';
import { sweep, worldsOf } from '../testbed/stand-ins/network.ts';

/** The default name of `prepare`. */
const NAME = 'skillgap-rehearsal';

/** act's folder for the world of this name. */
export function actFolder(name: string): string {
  return join(stateFolder, 'act', name);
}

/** Ends what a kept or killed rehearsal left on this machine; true when there was anything. */
export async function endWorlds(): Promise<boolean> {
  await using _lock = await takeLock(NAME);
  await sweepAct(actFolder(NAME));
  if (!(await engineAnswers())) return false;
  const names = (await worldsOf(NAME)).filter((name) => /^(?:-\d+)?$/.test(name.slice(NAME.length)));
  for (const name of names) {
    await sweepAct(actFolder(name));
    const number = Number(name.slice(NAME.length + 1) || 1);
    await sweep({ name, subnet: subnetOf(number), folder: join(stateFolder, 'worlds', name) });
  }
  if (!(await othersHoldLocks())) await endOwnEngine();
  return names.length > 0;
}

/** The name of a rehearsal's world, from 1. */
export function worldName(rehearsal: string, number: number): string {
  return number === 1 ? rehearsal : `${rehearsal}-${number}`;
}

/** The first three bytes of its network's /24. */
export function subnetOf(number: number): string {
  return `10.77.${number - 1}`;
}
