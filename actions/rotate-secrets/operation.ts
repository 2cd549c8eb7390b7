import { readTemplate } from '../shared/read-template.ts';
import { runState } from '../shared/workflow-run.ts';
import { beginAll } from './begin.ts';
import { finishAll } from './finish.ts';
import type { RotateSettings } from './inputs.ts';
import { handTokensOver } from './llm-node.ts';
import { type AskRun, releaseLock, takeLock } from './lock.ts';
import type { Ended } from './outcome.ts';
import { openOutside } from './outside.ts';
import type { Engine } from './progress.ts';
import { openStore } from './store.ts';
import { type Listed, subjectsOf } from './subjects.ts';

/** Does what the settings ask for. @throws Failure; its outputs hold the report. */
export async function operate(settings: RotateSettings): Promise<Ended> {
  const { template, environment, owner, token } = settings;
  const subjects = subjectsOf(await readTemplate(template), environment);
  const store = openStore();
  await using outside = openOutside(settings, store);
  const engine: Engine = { store, outside, runUrl: owner.runUrl, now: () => new Date() };
  const handover = { ...owner, workflow: settings.llmWorkflow };
  try {
    const ended = await perform(engine, subjects, settings, (run) => runState(run, token));
    if (ended.reason === 'begun') await handTokensOver(handover, ended.report, token);
    return ended;
  } finally {
    // Finished or taken back, or neither: one of the two tokens may have ended.
    if (settings.operation === 'finish') await handTokensOver(handover, settings.begun, token);
  }
}

/** The same with what it works on given: a run holds the rotation's lock from its first half to its second. */
export async function perform(
  engine: Engine,
  subjects: readonly Listed[],
  settings: RotateSettings,
  ask: AskRun,
): Promise<Ended> {
  const { store, outside } = engine;
  const { owner, lockRules } = settings;
  if (settings.operation === 'begin' && settings.dryRun) return await beginAll(engine, subjects, settings);

  const lock = `${outside.paths.deploy}/rotation/lock`;
  await takeLock(store, lock, owner, lockRules, ask);
  let waits = false;
  try {
    if (settings.operation === 'finish') return await finishAll(engine, subjects, settings);
    const ended = await beginAll(engine, subjects, settings);
    waits = ended.reason === 'begun';
    return ended;
  } finally {
    // With nothing begun there is no second half to release it, whether it failed or not.
    if (!waits) await releaseLock(store, lock, owner);
  }
}
