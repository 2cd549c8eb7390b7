// @module-tag flock
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it } from './testing/home-test.ts';

describe.concurrent('a release that is not good', () => {
  it.for([
    ['fails', 'no-answer'],
    ['hangs', 'did not end within 1 s'],
    ['crashes', 'was killed'],
  ] as const)('never stops the one that serves when its self-test %s', async ([selfTest, why], { home }) => {
    const first = await home.serving();
    const next = await home.commit({ selfTest });
    const run = await home.run({ ...next, 'self-test-timeout': selfTest === 'hangs' ? '1' : '20' });
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'self-test-failed', live: first } });
    expect(run.log).toContain(why);
    expect([await home.answering(), await home.restarts()]).toEqual([first, 1]);
    expect([await home.releases(), await home.leftovers()]).toEqual([[first], []]);
  });

  it.for([
    ['does not become ready', { ready: 503 }, 'bad-status'],
    ['dies at once', { dies: true }, 'has ended 3 times'],
  ] as const)('is rolled back when it %s', async ([, behaviour, why], { home }) => {
    const first = await home.serving();
    const next = await home.commit(behaviour);
    const run = await home.run({ ...next, 'ready-deadline': '12' });
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { reason: 'gate-failed', live: first, release: next.release },
    });
    expect(run.log).toContain(why);
    expect(run.summary).toContain(`❌ \`${next.release}\` was not delivered (gate-failed)`);
    expect(await home.answering()).toBe(first);
    expect([await home.releases(), await home.leftovers()]).toEqual([[first], []]);
  });

  it.for([
    ['fails its self-test', { selfTest: 'fails' }, 'self-test-failed'],
    ['does not become ready', { ready: 503 }, 'gate-failed'],
    ['dies at once', { dies: true }, 'gate-failed'],
  ] as const)(
    'keeps its folder when it was there before, and now %s',
    async ([, behaviour, reason], { home }) => {
      const first = await home.commit();
      await home.run(first);
      const second = await home.serving();
      await home.change(first.release, behaviour);
      const run = await home.run({ ...first, 'ready-deadline': '12' });
      expect(run.outputs).toMatchObject({ reason, live: second });
      expect(await home.answering()).toBe(second);
      expect([await home.releases(), await home.leftovers()]).toEqual([[first.release, second], []]);
    },
  );

  it('says what it answers while it is not ready', async ({ home }) => {
    await home.serving();
    const run = await home.run({ ...(await home.commit({ ready: 503 })), 'ready-deadline': '12' });
    expect(run.log).toContain('│ /ready: {"status":"not-ready","detail":"the model"}');
  });

  it('stays when there is none to go back to', async ({ home }) => {
    const next = await home.commit({ ready: 503 });
    const run = await home.run({ ...next, 'ready-deadline': '3' });
    expect(run.outputs).toMatchObject({ reason: 'gate-failed', live: next.release });
  });

  it('is reported with its successor’s reason when the one before it does not answer either', async ({
    home,
  }) => {
    const first = await home.serving();
    await home.change(first, { ready: 503 });
    const run = await home.run({ ...(await home.commit({ dies: true })), 'ready-deadline': '12' });
    expect(run.outputs).toMatchObject({ reason: 'not-restored', live: first });
    expect(run.log).toContain('has ended 3 times');
  });
});

describe.concurrent('what can be in the way', () => {
  it('a service that may not be restarted', async ({ home }) => {
    const first = await home.serving();
    await home.program('sudo', 'echo "sudo: a password is required" >&2; exit 1');
    const run = await home.run(await home.commit());
    expect(run.outputs).toMatchObject({ reason: 'restart-failed', live: first });
    expect(run.log).toContain('a password is required');
    expect(await home.answering()).toBe(first);
  });

  it('an npm that fails', async ({ home }) => {
    const first = await home.serving();
    await home.program('npm', 'echo "npm error code ENOSPC" >&2; exit 228');
    const run = await home.run(await home.commit());
    expect(run.outputs).toMatchObject({ reason: 'stage-failed', live: first });
    expect(run.log).toContain('npm error code ENOSPC');
    expect(await home.releases()).toEqual([first]);
  });

  it('a commit that the checkout does not have', async ({ home }) => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const run = await home.run(home.releaseOf(commit));
    expect(run.outputs.reason).toBe('stage-failed');
  });

  it('a machine without the node', async ({ home }) => {
    await rm(join(home.config, 'tokens.env'));
    const run = await home.run(await home.commit());
    expect(run.outputs.reason).toBe('not-installed');
    expect(run.log).toContain('sudo llm-node/service/install');
  });

  it('a node that has no token', async ({ home }) => {
    await writeFile(join(home.config, 'tokens.env'), '');
    expect((await home.run(await home.commit())).outputs.reason).toBe('tokens-missing');
  });

  it('another delivery', async ({ home }) => {
    const holder = spawn('flock', [join(home.root, 'lock'), 'sh', '-c', 'echo held; exec cat']);
    await once(holder.stdout, 'data');
    const holding = '{"owner":"process 7","operation":"install","actor":"ada","since":"noon"}\n';
    for (const [text, said] of [
      [holding, 'install by ada since noon, process 7'],
      ['rubbish', 'an unknown holder'],
      ['', 'an unknown holder'],
    ] as const) {
      await writeFile(join(home.root, 'lock'), text);
      const run = await home.run(await home.commit());
      expect(run.outputs.reason).toBe('lock-held');
      expect(run.log).toContain(said);
    }
    holder.stdin.end();
    await once(holder, 'exit');
    // Released: nothing has to be cleaned up.
    expect((await home.run(await home.commit())).outputs.reason).toBe('delivered');
  });

  it.for<readonly [Record<string, string>, string]>([
    [{ operation: 'tokens' }, 'Input tokens-file is empty'],
    [{ release: 'v1' }, 'Input release is "v1"'],
    [{ release: `20260102T030405Z-${'1'.repeat(12)}`, commit: '0'.repeat(40) }, 'ending in 000000000000'],
  ])('inputs like %j', async ([inputs, message], { home }) => {
    const run = await home.run(inputs);
    expect(run.outputs.reason).toBe('invalid-input');
    expect(run.log).toContain(message);
  });
});
