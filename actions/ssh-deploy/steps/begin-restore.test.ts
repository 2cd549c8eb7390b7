import { expect, test, vi } from 'vitest';
import { Failure } from '../../shared/outcome.ts';
import type { RunResult } from '../../shared/ssh.ts';
import { finishRestore } from './begin-restore.ts';

const done: RunResult = { exitCode: 0, stdout: '', stderr: '' };
const lost = () => new Failure('unreachable', 'the connection was cut');

/** A box whose first answer is lost; `job` may be cancelled by then. */
function prepare() {
  const job = new AbortController();
  const run = vi.fn(async () => done);
  const context = { run, drainSeconds: 35, cancelled: job.signal };
  return { job, run, finish: () => finishRestore().run(context, undefined) };
}

test('cancelled while it ends the restore: it is ended all the same, since clients may be writing already', async () => {
  const { job, run, finish } = prepare();
  run.mockImplementationOnce(async () => {
    job.abort();
    throw lost();
  });
  await finish();
  expect(run).toHaveBeenCalledTimes(2);
});

test('a connection that was lost by itself is the plan’s to recover', async () => {
  const { run, finish } = prepare();
  run.mockRejectedValueOnce(lost());
  await expect(finish()).rejects.toMatchObject({ reason: 'unreachable' });
  expect(run).toHaveBeenCalledTimes(1);
});
