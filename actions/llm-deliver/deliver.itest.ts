// @module-tag flock
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it } from './testing/home-test.ts';
import { TOKEN } from './testing/machine.ts';

describe.concurrent('a delivery', () => {
  it('brings the first release live, and then the next one', async ({ home }) => {
    const first = await home.serving();
    expect(await home.answering()).toBe(first);
    const next = await home.commit();
    const run = await home.run(next);
    expect(run.outputs).toEqual({
      ...{ reason: 'delivered', release: next.release, live: next.release, previous: first },
    });
    expect(await home.answering()).toBe(next.release);
    expect([await home.releases(), await home.leftovers()]).toEqual([[first, next.release], []]);
    expect(run.summary).toContain(`✅ The LLM node runs \`${next.release}\`; before it: \`${first}\`.`);
    expect(run.log).toContain('│ ::add-mask::loading');
    expect(run.log).not.toMatch(/^::add-mask::loading/m);
  });

  it('keeps the job’s credentials from what it installs and tests', async ({ home }) => {
    const next = await home.commit();
    const env = { AWS_SECRET_ACCESS_KEY: 'hunter2', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'hunter2' };
    expect((await home.run(next, env)).outputs.reason).toBe('delivered');
  });

  it('does nothing for a commit that is live and answers, and delivers it again when it does not', async ({
    home,
  }) => {
    const first = await home.commit();
    await home.run(first);
    const again = home.releaseOf(first.commit);
    expect(await home.run(again)).toMatchObject({
      exitCode: 0,
      outputs: { reason: 'already-live', live: first.release },
    });
    expect(await home.restarts()).toBe(1);
    await home.stop();
    expect((await home.run(again)).outputs).toMatchObject({ reason: 'delivered', live: again.release });
  });

  it('keeps three releases', async ({ home }) => {
    const all: string[] = [];
    for (let count = 0; count < 5; count++) all.push(await home.serving());
    expect(await home.releases()).toEqual(all.slice(-3));
  });
});

describe.concurrent('tokens', () => {
  const rotated = `LLM_NODE_TOKEN="${'b'.repeat(64)}"\nLLM_NODE_TOKEN_PREVIOUS="${TOKEN}"\n`;

  it('are handed over without a restart, in the place of the file that is there', async ({ home }) => {
    await home.serving();
    const before = await stat(join(home.config, 'tokens.env'));
    const run = await home.run({ operation: 'tokens', 'tokens-file': await home.rendered(rotated) });
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'tokens-written' } });
    expect(await home.tokens()).toBe(rotated);
    const after = await stat(join(home.config, 'tokens.env'));
    expect([after.mode & 0o777, after.gid, after.ino !== before.ino]).toEqual([0o640, before.gid, true]);
    expect(await home.restarts()).toBe(1);
    expect(run.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/a{64}|b{64}/);
  });

  it('come with a delivery, also of what is live already', async ({ home }) => {
    const first = await home.commit();
    const file = await home.rendered(rotated);
    await home.run({ ...first, 'tokens-file': file });
    expect(await home.tokens()).toBe(rotated);
    await home.rendered(`LLM_NODE_TOKEN="${'c'.repeat(64)}"\n`);
    const again = await home.run({ ...home.releaseOf(first.commit), 'tokens-file': file });
    expect(again.outputs.reason).toBe('already-live');
    expect(await home.tokens()).toContain('c'.repeat(64));
  });

  it('that are none leave those that are there', async ({ home }) => {
    await home.serving();
    for (const text of ['', 'LLM_NODE_TOKEN=""\n', `AUTH_SECRET="${TOKEN}"\n`]) {
      const run = await home.run({ operation: 'tokens', 'tokens-file': await home.rendered(text) });
      expect(run.outputs.reason).toBe('tokens-invalid');
    }
    expect(await home.tokens()).toBe(`LLM_NODE_TOKEN="${TOKEN}"\n`);
    expect((await home.run({ operation: 'tokens', 'tokens-file': '/none' })).outputs.reason).toBe(
      'tokens-invalid',
    );
  });
});

describe.concurrent('install', () => {
  it('puts a release in place without a token or a model, starts nothing, and is a delivery once one answers', async ({
    home,
  }) => {
    await writeFile(join(home.config, 'tokens.env'), '');
    const install = (target: { release: string; commit: string }) =>
      home.run({ operation: 'install', ...target }).then(({ outputs: { reason, live } }) => [reason, live]);
    const first = await home.commit({ selfTest: 'fails' });
    expect(await install(first)).toEqual(['installed', first.release]);
    expect(await install(home.releaseOf(first.commit))).toEqual(['already-live', first.release]);
    const second = await home.commit({ selfTest: 'fails' });
    expect(await install(second)).toEqual(['installed', second.release]);
    expect(await home.restarts()).toBe(0);
    await home.restart();
    while ((await home.answering()) === null) await new Promise((resolve) => setTimeout(resolve, 50));
    await writeFile(join(home.config, 'tokens.env'), `LLM_NODE_TOKEN="${TOKEN}"\n`);
    expect(await install(await home.commit({ selfTest: 'fails' }))).toEqual([
      'self-test-failed',
      second.release,
    ]);
  });
});
