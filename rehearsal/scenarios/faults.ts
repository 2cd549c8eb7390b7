import type { PromiseResult, Scenario, Stage } from '../runner/scenario.ts';
import type { Fault } from '../support/faults/fault.ts';
import { faults as all } from '../support/faults/index.ts';
import { playFault, promiseOf, type Row } from '../support/faults/run-fault.ts';

/** Plays faults one after the other, each on the box that the one before it has left. */
async function play(stage: Stage, all: readonly Fault[]) {
  const wanted = new RegExp(stage.options.only);
  const faults = all.filter(({ row, name }) => wanted.test(`${row}. ${name}`));
  if (faults.length === 0) throw new Error(`no fault matches ${wanted}`);
  const rows: Row[] = [];
  const promises: PromiseResult[] = [];
  for (const fault of faults) {
    try {
      const row = await stage.progress.during(`${fault.row}. ${fault.name}`, () => playFault(stage, fault));
      rows.push(row);
      promises.push(promiseOf(fault, row));
    } catch (error) {
      stage.signal.throwIfAborted();
      // One that cannot be played is a broken promise, and no reason not to play the others.
      promises.push({
        promise: `${fault.row}. ${fault.name}`,
        held: false,
        detail: error instanceof Error ? error.message : String(error),
      });
    }
    const last = promises.at(-1);
    if (last) stage.progress.done(`${last.held ? 'held' : 'BROKEN'}: ${last.promise}: ${last.detail}`);
  }
  return {
    promises,
    rows,
    figures: {
      'faults played': rows.length,
      'requests sent': rows.reduce((sum, { sent }) => sum + sent, 0),
      'requests failed where none may': rows
        .filter(({ fault }) => !faults.find(({ name }) => name === fault)?.allows)
        .reduce((sum, { failed }) => sum + failed, 0),
    },
  };
}

export const faults: Scenario = {
  name: 'faults',
  promise:
    'whatever happens in the middle of a deploy, a whole release serves and the next deploy succeeds by itself',
  unnamed: 'never',
  after: 'first-deploy',
  takes: 2100,
  play: (stage) => play(stage, all),
};

/** What the gate runs of them: the faults that are likeliest, and one of each kind that is met in its own way. */
export const someFaults: Scenario = {
  name: 'some-faults',
  promise: 'the likeliest of the faults, and one of each kind',
  unnamed: 'all',
  after: 'first-deploy',
  takes: 1050,
  play: (stage) =>
    play(
      stage,
      all.filter(({ short }) => short),
    ),
};
