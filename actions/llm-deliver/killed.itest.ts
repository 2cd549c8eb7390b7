// @module-tag flock
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it } from './testing/home-test.ts';

describe.concurrent('a delivery that was killed', () => {
  it.for([
    ['npm', 'before', 'ci*'],
    ['npm', 'after', 'rebuild*'],
    ['sync', 'after', '*'],
    ['sudo', 'before', '*'],
    ['sudo', 'after', '*'],
    ['systemctl', 'before', 'show*'],
  ] as const)('at %s, %s it, is done by the next one', async ([program, when, called], { home }) => {
    const first = await home.serving();
    const next = await home.commit();
    await home.program('sync', 'exit 0');
    await home.killAt(program, when, called);
    const run = await home.run(next);
    expect(run).toMatchObject({ exitCode: null, outputs: {} });
    if (program !== 'sudo' && program !== 'systemctl') expect(await home.answering()).toBe(first);
    const again = await home.run(home.releaseOf(next.commit));
    expect(again.exitCode, again.log).toBe(0);
    expect((await home.live())?.slice(-12)).toBe(next.commit.slice(0, 12));
    expect(await home.answering()).toBe(await home.live());
    expect(await home.leftovers()).toEqual([]);
    expect((await home.releases()).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('while it staged leaves nothing that the next one minds', async ({ home }) => {
    const first = await home.serving();
    await mkdir(join(home.root, 'releases/.staging-20260102T030405Z-0123456789ab/llm-node'), {
      recursive: true,
    });
    const next = await home.commit();
    expect((await home.run(next)).outputs.reason).toBe('delivered');
    expect(await home.releases()).toEqual([first, next.release]);
  });

  it('after the switch has its release prove itself, or goes back, before the next one', async ({ home }) => {
    const first = await home.serving();
    const second = await home.serving();
    await home.rememberBackTo(first);
    const [, commit = ''] = /Z-(.*)/.exec(second) ?? [];
    const same = home.releaseOf(await home.git('rev-parse', commit));
    expect((await home.run(same)).outputs).toMatchObject({ reason: 'already-live', live: second });
    expect(await home.leftovers()).toEqual([]);

    await home.change(second, { dies: true });
    await home.restart();
    await home.rememberBackTo(first);
    await home.program('npm', 'exit 1');
    const run = await home.run({ ...(await home.commit()), 'ready-deadline': '20' });
    expect(await home.answering()).toBe(first);
    expect(run.outputs.reason).toBe('stage-failed');
    expect(await home.leftovers()).toEqual([]);
  });

  it('by a cancelled job goes back at once', async ({ home }) => {
    const first = await home.serving();
    const next = await home.commit({ ready: 503 });
    const run = home.run({ ...next, 'ready-deadline': '60' });
    while ((await home.live()) !== next.release) await new Promise((resolve) => setTimeout(resolve, 50));
    process.kill(await home.deliverer(), 'SIGINT');
    expect((await run).outputs).toMatchObject({ reason: 'cancelled', live: first });
    expect(await home.leftovers()).toEqual([]);
  });
});
