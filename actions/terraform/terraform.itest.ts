// @module-tag terraform
import { createPublicKey } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BOT } from '../testing/github.ts';
import { StackWorld } from '../testing/stack.ts';
import { encrypt, parseEncrypted } from './encrypt.ts';

/** A world in which a pull request adds `a`. */
async function planned() {
  const world = await StackWorld.start();
  await world.synth({ a: 'one' });
  await world.commit('change', 'one');
  const plan = await world.plan();
  return { world, plan };
}

/** A world in which that was applied. */
async function applied() {
  const { world } = await planned();
  expect((await world.apply()).outputs.reason).toBe('applied');
  return world;
}

describe('a pull request', () => {
  it('gets one comment, changed in place, beside those of others', async () => {
    const { world, plan } = await planned();
    await using _ = world;
    expect(plan).toMatchObject({
      exitCode: 0,
      outputs: { reason: 'planned', monthly: '0.00', 'free-tier': 'free', 'plan-file': world.encrypted },
    });
    expect(JSON.parse(plan.outputs.changes ?? '')).toMatchObject({ create: 1, destroy: 0 });
    const [first] = world.state.comments;
    expect(first).toMatchObject({ issue: 7, user: { login: BOT } });
    expect(first?.body).toContain('| create | `terraform_data.a` |');
    expect(first?.body).toContain('# terraform_data.a will be created');
    expect(plan.summary).toContain('terraform_data.a');

    // Somebody copies the comment, and the list gets a second page.
    const copy = { id: 1, issue: 7, user: { login: 'mallory' }, body: first?.body ?? '' };
    world.state.comments.unshift(copy, { ...copy, id: 2, body: 'Nice' });
    await world.synth({ a: 'one', b: 'two' });
    await world.plan();
    expect(world.state.comments).toHaveLength(3);
    expect(world.state.comments[2]?.body).toContain('terraform_data.b');
    expect(world.state.comments[0]?.body).not.toContain('terraform_data.b');
    expect(world.state.writes.filter((write) => write.startsWith('POST'))).toHaveLength(1);
  });

  it('keeps sensitive values out of the log, the comment and the stored file', async () => {
    await using world = await StackWorld.start();
    await world.commit('change', 'one');
    await world.synth(
      { a: `\${var.password}` },
      { variable: { password: { sensitive: true, default: 'hunter2-hunter2' } } },
    );
    const run = await world.plan();
    expect(run.outputs.reason).toBe('planned');
    expect(world.state.comments[0]?.body).not.toContain('hunter2');
    expect(await readFile(world.encrypted, 'utf8')).not.toContain('hunter2');
    expect(run.log.replaceAll(/::add-mask::.*/g, '')).not.toContain('hunter2');
    expect(run.log).toContain('::add-mask::hunter2-hunter2');
  });

  it('is told without a key that the plan is not stored', async () => {
    await using world = await StackWorld.start();
    await world.synth({ a: 'one' });
    await world.commit('change', 'one');
    const run = await world.plan({ 'public-key': '' });
    expect(run.outputs).toMatchObject({ reason: 'planned', 'plan-file': '' });
    expect(run.log).toContain('::warning::The plan is not stored');
  });
});

describe('the merge', () => {
  it('applies the very plan; again, it finds nothing to do', async () => {
    const { world } = await planned();
    await using _ = world;
    const run = await world.apply();
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'applied' } });
    expect(run.log).toContain('Applying the stored plan');
    const again = await world.apply();
    expect(again).toMatchObject({ exitCode: 0, outputs: { reason: 'no-changes' } });
    expect((await world.plan()).outputs.reason).toBe('no-changes');
  });

  it('plans again when main moved, and goes on when that does the same', async () => {
    const { world } = await planned();
    await using _ = world;
    await world.commit('docs', 'somebody else was faster');
    const run = await world.apply();
    expect(run.outputs.reason).toBe('applied');
    expect(run.log).toContain('Planning again: the stored plan was made on top of another base.');
    expect(run.log).toContain('Applying the fresh plan: it would do the same as the stored one.');
  });

  it('stops when main moved and a new plan does something else', async () => {
    const { world } = await planned();
    await using _ = world;
    await world.commit('docs', 'somebody else was faster');
    await world.synth({ a: 'one', b: 'two' });
    expect(await world.apply()).toMatchObject({ exitCode: 1, outputs: { reason: 'plan-changed' } });
    expect((await world.plan()).outputs.reason).toBe('planned');
  });

  it('stops when the state moved and a new plan does something else', async () => {
    const world = await applied();
    await using _ = world;
    await world.synth({ a: 'one', b: 'two', c: 'three' });
    await world.commit('more', 'two');
    await world.plan();
    // Somebody applies half of it elsewhere.
    await world.synth({ a: 'one', b: 'two' });
    expect((await world.apply(null)).outputs.reason).toBe('applied');
    await world.synth({ a: 'one', b: 'two', c: 'three' });
    expect(await world.apply()).toMatchObject({ exitCode: 1, outputs: { reason: 'plan-stale' } });
  });

  it('applies a direct push only when nothing is lost', async () => {
    await using world = await StackWorld.start();
    await world.synth({ a: 'one' });
    await world.commit('change', 'one');
    expect((await world.apply(null)).outputs.reason).toBe('applied');
    await world.synth({});
    expect(await world.apply(null)).toMatchObject({ exitCode: 1, outputs: { reason: 'plan-missing' } });
    await world.synth({ a: 'other' });
    expect(await world.apply(null)).toMatchObject({ exitCode: 1, outputs: { reason: 'plan-missing' } });
  });

  it('destroys what cannot be made again only with the label', async () => {
    const world = await applied();
    await using _ = world;
    await world.synth({});
    await world.commit('change', 'none');
    const plan = await world.plan();
    expect(JSON.parse(plan.outputs.changes ?? '')).toMatchObject({ destroy: 1 });
    expect(world.state.comments[0]?.body).toContain('| **destroy** | **`terraform_data.a`** |');
    const refused = await world.apply(['bug']);
    expect(refused).toMatchObject({ exitCode: 1, outputs: { reason: 'destroy-refused' } });
    expect(refused.log).toContain('terraform_data.a (destroy)');
    expect((await world.apply(['allow-destroy'])).outputs.reason).toBe('applied');
  });
});

describe('an outdated run', () => {
  /** Merge A adds `a`; merge B, already applied, removes it again. The checkout is A's. */
  async function overtaken() {
    const world = await applied();
    const a = await world.git('rev-parse', 'HEAD');
    await world.synth({});
    await world.commit('change', 'removed');
    const b = await world.git('rev-parse', 'HEAD');
    await world.plan();
    expect((await world.apply(['allow-destroy'])).outputs.reason).toBe('applied');
    await world.git('checkout', '--quiet', '--detach', a);
    await world.synth({ a: 'one' });
    return { world, a, b };
  }
  const resources = async (world: StackWorld) => (await world.plan()).outputs.changes;

  it('applies nothing, is green, and names the commit that replaced it', async () => {
    const { world, a, b } = await overtaken();
    await using _ = world;
    const run = await world.apply();
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'superseded', 'superseded-by': b } });
    expect(run.summary).toContain(`main points at ${b}, and this run is for ${a}`);
    expect(JSON.parse((await resources(world)) ?? '')).toMatchObject({ create: 1 });
  });

  it('is one too when main was pushed back by force', async () => {
    const { world } = await planned();
    await using _ = world;
    world.state.heads.main = await world.git('rev-parse', 'HEAD^');
    expect((await world.apply()).outputs.reason).toBe('superseded');
    world.state.heads.main = await world.git('rev-parse', 'HEAD');
    expect((await world.apply()).outputs.reason).toBe('applied');
  });

  it('applies nothing when main moves while it plans', async () => {
    const { world } = await planned();
    await using _ = world;
    let asked = 0;
    world.state.before = (request) => {
      if (request.startsWith('GET /git/ref/') && ++asked === 2) world.state.heads.main = 'c'.repeat(40);
      return undefined;
    };
    expect((await world.apply()).outputs).toMatchObject({
      reason: 'superseded',
      'superseded-by': 'c'.repeat(40),
    });
    expect(JSON.parse((await resources(world)) ?? '')).toMatchObject({ create: 1 });
  });

  it('is measured by the branch that production follows', async () => {
    const { world } = await planned();
    await using _ = world;
    world.state.heads.production = 'd'.repeat(40);
    expect((await world.apply([], { branch: 'production' })).outputs.reason).toBe('superseded');
  });

  it.each([403, 404, 503])('is suspected, and applies nothing, when GitHub answers %d', async (status) => {
    const { world } = await planned();
    await using _ = world;
    world.state.before = (request) => (request.startsWith('GET /git/ref/') ? status : undefined);
    const run = await world.apply();
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'head-unknown' } });
    world.state.before = () => undefined;
    expect(JSON.parse((await resources(world)) ?? '')).toMatchObject({ create: 1 });
  });

  it('does not replace the comment about a newer commit of the pull request', async () => {
    const { world } = await planned();
    await using _ = world;
    const comment = world.state.comments[0]?.body;
    await world.synth({ a: 'older' });
    const run = await world.plan({}, 'e'.repeat(40));
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'superseded', 'plan-file': '' } });
    expect(world.state.comments.map(({ body }) => body)).toEqual([comment]);
  });

  it('reports no drift', async () => {
    const { world, b } = await overtaken();
    await using _ = world;
    expect((await world.drift()).outputs).toMatchObject({ reason: 'superseded', 'superseded-by': b });
    expect(world.state.issues).toEqual([]);
  });
});

describe('a stored plan is not taken', () => {
  it('when a bit of it was changed', async () => {
    const { world } = await planned();
    await using _ = world;
    const encrypted = parseEncrypted(await readFile(world.encrypted, 'utf8'));
    const data = Buffer.from(encrypted.data, 'base64');
    data[100] = (data[100] ?? 0) ^ 1;
    await world.store(Buffer.from(JSON.stringify({ ...encrypted, data: data.toString('base64') })));
    expect(await world.apply()).toMatchObject({ exitCode: 1, outputs: { reason: 'plan-invalid' } });
  });

  it('when its trees were written over', async () => {
    const { world } = await planned();
    await using _ = world;
    const encrypted = parseEncrypted(await readFile(world.encrypted, 'utf8'));
    await world.commit('docs', 'main moves');
    const [headTree, baseTree] = (await world.git('rev-parse', 'HEAD^{tree}', 'HEAD^1^{tree}')).split('\n');
    await world.store(Buffer.from(JSON.stringify({ ...encrypted, headTree, baseTree })));
    expect((await world.apply()).outputs.reason).toBe('plan-invalid');
  });

  it('when it was made from something else than what was merged', async () => {
    const { world } = await planned();
    await using _ = world;
    await world.synth({ a: 'evil' });
    await world.plan();
    await world.synth({ a: 'one' });
    const run = await world.apply();
    expect(run.outputs.reason).toBe('plan-invalid');
    expect(run.log).toContain('another configuration than the merged one; it differs in cdk.tf.json');
  });

  it('when it is encrypted but no plan', async () => {
    const { world } = await planned();
    await using _ = world;
    const [headTree = '', baseTree = ''] = (
      await world.git('rev-parse', 'HEAD^{tree}', 'HEAD^1^{tree}')
    ).split('\n');
    const key = createPublicKey({ key: Buffer.from(world.publicKey, 'base64'), type: 'spki', format: 'der' });
    const content = JSON.stringify({ plan: Buffer.from('no zip').toString('base64'), lockFile: null });
    const encrypted = encrypt(key, { stack: 'prod', headTree, baseTree }, Buffer.from(content));
    await world.store(Buffer.from(JSON.stringify(encrypted)));
    expect((await world.apply()).outputs.reason).toBe('plan-invalid');
  });

  it('when a fork left it', async () => {
    const { world } = await planned();
    await using _ = world;
    world.state.runs = [];
    await world.store(await readFile(world.encrypted), 'mallory/name');
    const run = await world.apply();
    expect(run.log).toContain('Planning again: no plan was stored for this merge');
  });
});

describe('drift', () => {
  it('is one issue: opened, left alone, updated, closed', async () => {
    const world = await applied();
    await using _ = world;
    expect((await world.drift()).outputs.reason).toBe('in-sync');
    expect(world.state.issues).toEqual([]);

    await world.synth({ a: 'two' });
    expect(await world.drift()).toMatchObject({ exitCode: 0, outputs: { reason: 'drifted' } });
    await world.drift();
    expect(world.state.issues).toHaveLength(1);
    expect(world.state.issues[0]).toMatchObject({ state: 'open', labels: [{ name: 'drift' }] });
    expect(world.state.writes.filter((write) => write.includes('/issues'))).toHaveLength(2);

    await world.synth({ a: 'three' });
    await world.drift();
    expect(world.state.issues).toHaveLength(1);
    expect(world.state.issues[0]?.body).toContain('three');

    await world.synth({ a: 'one' });
    expect((await world.drift()).outputs.reason).toBe('in-sync');
    expect(world.state.issues).toMatchObject([{ state: 'closed' }]);
  });
});

describe('Terraform’s own failures', () => {
  it('a locked state: who holds it, and the command that takes it away', async () => {
    await using world = await StackWorld.start();
    await world.commit('change', 'one');
    const started = join(world.folder, 'started');
    const released = join(world.folder, 'released');
    const hold = `touch '${started}'; until [ -e '${released}' ]; do sleep 0.1; done`;
    await world.synth(
      {},
      {
        resource: {
          terraform_data: {
            slow: { provisioner: [{ 'local-exec': { command: hold } }] },
          },
        },
      },
    );
    const slow = world.apply(null);
    while (!existsSync(started)) await sleep(50);
    const run = await world.applyBeside();
    await writeFile(released, '');
    expect(run.outputs.reason).toBe('state-locked');
    expect(run.log).toMatch(/locked by \S+@\S+ since .*terraform force-unlock [\w-]+/s);
    expect((await slow).outputs.reason).toBe('applied');
  });

  it('a provider that cannot be reached', async () => {
    await using world = await StackWorld.start();
    await world.commit('change', 'one');
    await world.synth({}, { terraform: { required_providers: { x: { source: '127.0.0.1/none/x' } } } });
    expect(await world.plan()).toMatchObject({ exitCode: 1, outputs: { reason: 'provider-unreachable' } });
  });

  it('a configuration that is no good', async () => {
    await using world = await StackWorld.start();
    await world.commit('change', 'one');
    await world.synth({ a: `\${nobody.knows.this}` });
    const run = await world.plan();
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'configuration-invalid' } });
    expect(run.log).toContain('nobody');
  });

  it('a checkout without a parent', async () => {
    await using world = await StackWorld.start();
    await world.synth({});
    expect(await world.plan()).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } });
  });
});
