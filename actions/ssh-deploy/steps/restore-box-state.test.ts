import { describe, expect, test, vi } from 'vitest';
import type { Run } from '../../shared/ssh.ts';
import type { ReleaseContext } from '../context.ts';
import { record } from '../fixtures.ts';
import { imagesOf } from '../release.ts';
import { pullPrevious } from './pull.ts';
import { restoreBoxState } from './restore-box-state.ts';

/** What the steps of a deploy of release 2 share, on a box whose commands answer so, by what is in them. */
function contextOf(answers: Record<string, { exitCode?: number; stdout?: string; stderr?: string }>) {
  const asked: string[][] = [];
  const run: Run = async (argv) => {
    asked.push([...argv]);
    const [, answer] = Object.entries(answers).find(([part]) => argv.includes(part)) ?? [];
    return { exitCode: 0, stdout: '', stderr: '', ...answer };
  };
  const context = {
    ...{ run, record: { ...record(2), previous: null }, served: { certificate: null } },
    ...{ registry: { host: '', username: '', password: '' }, cancelled: new AbortController().signal },
  } as unknown as ReleaseContext;
  return { context, pulled: () => asked.find((argv) => argv.includes('pull'))?.slice(6) };
}

describe('on an instance that was given the data volume of the one before', () => {
  const live = record(1).release;

  test('the release that was live then is the one to go back to', async () => {
    const { context } = contextOf({ 'box-state': { stdout: `{"unpacked":9,"live":"${live}"}\n` } });
    await restoreBoxState().run(context);
    expect(context.record.previous).toBe(live);
  });

  test('deployed once more, it has the one before it', async () => {
    const stdout = JSON.stringify({ unpacked: 9, live: record(2).release, previous: live });
    const { context } = contextOf({ 'box-state': { stdout } });
    await restoreBoxState().run(context);
    expect(context.record.previous).toBe(live);
  });

  test.each(['{"unpacked":0,"live":null}', 'nothing', ''])('and there is none after %j', async (stdout) => {
    const { context } = contextOf({ 'box-state': { stdout } });
    await restoreBoxState().run(context);
    expect(context.record.previous).toBeNull();
  });

  const before = record(1, {
    images: { ...record(1).images, nginx: `r.example/nginx@sha256:${'9'.repeat(64)}` },
  });
  const report = (images: readonly string[]) =>
    [
      `record\t${JSON.stringify(before)}`,
      `deployed\t${live}`,
      ...images.map((image) => `image\t${image}`),
    ].join('\n');

  test('the images that it needs are pulled, and no others', async () => {
    const held = imagesOf(before).filter((image) => image !== before.images.nginx);
    const { context, pulled } = contextOf({ inspect: { stdout: report(held) } });
    context.record.previous = live;
    await pullPrevious().run(context);
    expect(pulled()).toEqual([before.images.nginx]);
  });

  test('without them the site serves all the same', async () => {
    const warned = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { context } = contextOf({
      inspect: { stdout: report([]) },
      pull: { exitCode: 1, stderr: 'denied: requested access to the resource is denied' },
    });
    context.record.previous = live;
    await pullPrevious().run(context);
    expect(warned.mock.calls.join()).toContain('there is no release to roll back to');
    warned.mockRestore();
  });
});
