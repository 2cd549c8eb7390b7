// @module-tag docker
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMoto } from '../testing/docker.ts';
import { ec2Proxy, TestGroup } from '../testing/ec2.ts';
import { type ActionRun, runAction } from '../testing/run-action.ts';
import { serve } from '../testing/server.ts';

const address = '203.0.113.7';
const cidr = `${address}/32`;
const gone = { status: 400, code: 'InvalidSecurityGroupRuleId.NotFound' };
const denied = { status: 403, code: 'UnauthorizedOperation' };

let moto: Awaited<ReturnType<typeof startMoto>>;
let group: TestGroup;
let environment: string;
let number = 0;

beforeAll(async () => {
  moto = await startMoto();
});
afterAll(() => moto[Symbol.asyncDispose]());
beforeEach(async () => {
  number += 1;
  environment = `env-${number}`;
  group = await TestGroup.make(moto.env, `skillgap-${environment}-deploy-ingress`);
  return () => group[Symbol.dispose]();
});

/** Opens as that run, from that address. */
function open(
  run: number,
  inputs: Record<string, string> = {},
  env: Record<string, string> = moto.env,
): Promise<ActionRun> {
  return runAction(
    'ingress',
    { operation: 'open', environment, address, ...inputs },
    { ...env, GITHUB_RUN_ID: `${run}`, GITHUB_RUN_ATTEMPT: '1' },
  );
}

/** Ends the step of that run. */
function end({ state }: ActionRun, env: Record<string, string> = moto.env): Promise<ActionRun> {
  return runAction('ingress', { operation: 'open', environment }, { ...env, ...state }, 'post.ts');
}

function sweep(env: Record<string, string> = moto.env): Promise<ActionRun> {
  return runAction('ingress', { operation: 'sweep', environment }, env);
}

/** A rule as a run that died has left it. */
function leftBy(run: string, expires: string, from = cidr): Promise<string> {
  const tags = { project: 'skillgap', run, expires, Name: 'left' };
  return group.add(from, tags, 'Runner of a deploy, closed when its job ends');
}
const past = '2020-01-01T00:00:00Z';
const soon = () => new Date(Date.now() + 600_000).toISOString();
const openIds = async () => (await group.open()).map(({ id }) => id);

describe('a run', () => {
  it('opens for its own address, tagged, and closes it at its end', async () => {
    const run = await open(7);
    const [rule, ...others] = await group.open();
    expect(others).toEqual([]);
    expect(rule).toMatchObject({
      cidr,
      rule: { IpProtocol: 'tcp', FromPort: 22, ToPort: 22 },
      tags: {
        Name: `skillgap-${environment}-runner`,
        project: 'skillgap',
        run: '7-1',
        expires: run.outputs.expires,
      },
    });
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { reason: 'opened', 'rule-id': rule?.id, 'group-id': group.id, address, swept: '0' },
    });
    const left = Date.parse(run.outputs.expires ?? '') - Date.now();
    expect(left).toBeGreaterThan(3_500_000);
    expect(left).toBeLessThanOrEqual(3_600_000);
    expect(run.summary).toContain('Temporary ingress: opened');

    expect((await end(run)).log).toContain(`Closed ${rule?.id} for ${cidr}`);
    expect(await group.open()).toEqual([]);
    const again = await end(run);
    expect(again.exitCode).toBe(0);
    expect(again.log).not.toContain('::warning::');
  });

  it('opens the port and for the time that it was told', async () => {
    const run = await open(7, { port: '2222', minutes: '5' });
    expect((await group.open())[0]?.rule).toMatchObject({ FromPort: 2222, ToPort: 2222 });
    expect(Date.parse(run.outputs.expires ?? '') - Date.now()).toBeLessThanOrEqual(300_000);
  });

  it('sweeps what is past its expiry first, and nothing that was opened by hand', async () => {
    const dead = await leftBy('3-1', past, '203.0.113.3/32');
    const alive = await leftBy('4-1', soon(), '203.0.113.4/32');
    const byHand = await group.add('0.0.0.0/0');
    const run = await open(7);
    expect(run.outputs).toMatchObject({ reason: 'opened', swept: '1' });
    expect(await openIds()).toEqual([alive, byHand, run.outputs['rule-id']]);
    expect(run.log).toContain('::notice::1 of the rules');
    expect(run.log).toContain(`Closed: ${dead}`);
    await end(run);
    expect(await openIds()).toEqual([alive, byHand]);
  });

  it('opens all the same when sweeping is refused', async () => {
    const dead = await leftBy('3-1', past, '203.0.113.3/32');
    await using proxy = await ec2Proxy(moto.env, (operation) =>
      operation === 'RevokeSecurityGroupIngress' ? denied : null,
    );
    const run = await open(7, {}, proxy.env);
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'opened', swept: '0' } });
    expect(run.log).toMatch(new RegExp(`::warning::${dead} .* stays open`));
    await using deaf = await ec2Proxy(moto.env, (operation, call) =>
      operation === 'DescribeSecurityGroupRules' && call === 1 ? denied : null,
    );
    const other = await open(8, { address: '203.0.113.8' }, deaf.env);
    expect(other.outputs.reason).toBe('opened');
    expect(other.log).toContain('::warning::What earlier runs left open was not swept');
  });
});

describe('the same address', () => {
  it.each([
    ['ends sooner', soon],
    ['is past its expiry, but could not be swept', () => past],
  ])('takes over what a dead run left there, which %s', async (_, expires) => {
    const rule = await leftBy('3-1', expires());
    await using proxy = await ec2Proxy(moto.env, (operation, call) =>
      operation === 'RevokeSecurityGroupIngress' && call === 1 ? denied : null,
    );
    const run = await open(7, {}, proxy.env);
    expect(run.outputs).toMatchObject({ reason: 'taken-over', 'rule-id': rule });
    expect(await group.open()).toMatchObject([
      { id: rule, tags: { run: '7-1', expires: run.outputs.expires, Name: 'left' } },
    ]);
    await end(run);
    expect(await group.open()).toEqual([]);
  });

  it('keeps the later expiry', async () => {
    await leftBy('3-1', '2099-01-01T00:00:00Z');
    expect((await open(7)).outputs).toMatchObject({ reason: 'taken-over', expires: '2099-01-01T00:00:00Z' });
  });

  it('leaves what was opened by hand, during the job and after it', async () => {
    const byHand = await group.add(cidr, {}, 'Runner of a deploy, closed when its job ends');
    const run = await open(7);
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { reason: 'already-open', 'rule-id': byHand, expires: '' },
    });
    await end(run);
    expect(await group.open()).toMatchObject([{ id: byHand, tags: {} }]);
  });

  it('of two runs at once, one opens and the other takes over and closes', async () => {
    const runs = await Promise.all([open(7), open(8)]);
    expect(runs.map(({ outputs }) => outputs.reason).sort()).toEqual(['opened', 'taken-over']);
    expect(await group.open()).toHaveLength(1);
    const [first, second] = runs.toSorted((a, b) =>
      (a.outputs.reason ?? '').localeCompare(b.outputs.reason ?? ''),
    ) as [ActionRun, ActionRun];
    expect((await end(first)).log).toMatch(/is left to run [78]-1/);
    expect(await group.open()).toHaveLength(1);
    await end(second);
    expect(await group.open()).toEqual([]);
  });

  it('two addresses at once do not know of each other', async () => {
    const runs = await Promise.all([open(7), open(8, { address: '203.0.113.8' })]);
    expect(runs.map(({ outputs }) => outputs.reason)).toEqual(['opened', 'opened']);
    await end(runs[0]);
    expect(await group.open()).toMatchObject([{ cidr: '203.0.113.8/32' }]);
  });

  it('opens again when the rule is closed while it is taken over', async () => {
    const rule = await leftBy('3-1', soon());
    await using proxy = await ec2Proxy(moto.env, async (operation) => {
      if (operation !== 'CreateTags') return null;
      await group.revoke(rule);
      return gone;
    });
    const run = await open(7, {}, proxy.env);
    expect(run.outputs.reason).toBe('opened');
    expect(run.outputs['rule-id']).not.toBe(rule);
    expect(await group.open()).toMatchObject([{ id: run.outputs['rule-id'], tags: { run: '7-1' } }]);
  });

  it('gives up on a rule that comes and goes', async () => {
    await using proxy = await ec2Proxy(moto.env, (operation) =>
      operation === 'AuthorizeSecurityGroupIngress'
        ? { status: 400, code: 'InvalidPermission.Duplicate' }
        : null,
    );
    const run = await open(7, {}, proxy.env);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'aws-error' } });
    expect(proxy.calls.AuthorizeSecurityGroupIngress).toBe(4);
  });
});

describe('a network that fails', () => {
  it('knows its own rule when the answer was lost', async () => {
    await using proxy = await ec2Proxy(moto.env, (operation, call) =>
      operation === 'AuthorizeSecurityGroupIngress' && call === 1 ? 'lost' : null,
    );
    const run = await open(7, {}, proxy.env);
    expect(run.outputs).toMatchObject({ reason: 'opened' });
    expect(await openIds()).toEqual([run.outputs['rule-id']]);
    await end(run);
    expect(await group.open()).toEqual([]);
  });

  it('at its end finds the rule of a step that was killed before it learnt the id', async () => {
    const run = await open(7);
    const opening = JSON.parse(run.state.STATE_opening ?? '');
    expect(opening).toEqual({ groupId: group.id, run: '7-1', cidr, ruleId: run.outputs['rule-id'] });
    await end({ ...run, state: { STATE_opening: JSON.stringify({ ...opening, ruleId: null }) } });
    expect(await group.open()).toEqual([]);
  });

  it('tries again at its end, and then warns with the command, and never fails the job', async () => {
    const run = await open(7);
    await using flaky = await ec2Proxy(moto.env, (operation, call) =>
      operation === 'DescribeSecurityGroupRules' && call < 3
        ? { status: 503, code: 'RequestLimitExceeded' }
        : null,
    );
    expect((await end(run, flaky.env)).log).toContain('Closed sgr-');
    const other = await open(8);
    await using refusing = await ec2Proxy(moto.env, () => denied);
    const ended = await end(other, refusing.env);
    expect(ended.exitCode).toBe(0);
    expect(ended.log).toContain(
      `aws ec2 revoke-security-group-ingress --group-id ${group.id} --security-group-rule-ids ${other.outputs['rule-id']}`,
    );
    expect(ended.log).toContain('::warning::The firewall may still be open');
  });

  it('takes a rule that is gone at its end for closed', async () => {
    const run = await open(7);
    await using proxy = await ec2Proxy(moto.env, (operation) =>
      operation === 'RevokeSecurityGroupIngress' ? gone : null,
    );
    const ended = await end(run, proxy.env);
    expect(ended.log).toContain('was closed already');
    expect(ended.log).not.toContain('::warning::');
  });

  it('has nothing to do at the end of a step that opened nothing', async () => {
    const swept = await sweep();
    expect(swept.state).toEqual({});
    expect(await end(swept)).toMatchObject({ exitCode: 0, log: '' });
  });
});

describe('sweep', () => {
  it('closes what is past its expiry or cannot be read, and says what it does not touch', async () => {
    await leftBy('3-1', past, '203.0.113.3/32');
    await leftBy('4-1', 'soon', '203.0.113.4/32');
    const alive = await leftBy('5-1', soon(), '203.0.113.5/32');
    const byHand = await group.add('198.51.100.0/24');
    const run = await sweep();
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { reason: 'swept', swept: '2', 'group-id': group.id, 'rule-id': '', address: '' },
    });
    expect(await openIds()).toEqual([alive, byHand]);
    expect(run.log).toContain(`${byHand} (tcp/22 from 198.51.100.0/24)`);
    expect((await sweep()).outputs).toMatchObject({ reason: 'nothing-to-sweep', swept: '0' });
  });

  it('goes on after one that it cannot close, counts, and fails', async () => {
    for (const last of [1, 2, 3]) await leftBy(`${last}-1`, past, `203.0.113.${last}/32`);
    await using proxy = await ec2Proxy(moto.env, (operation, call) =>
      operation === 'RevokeSecurityGroupIngress' && call === 2 ? denied : null,
    );
    const run = await sweep(proxy.env);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'access-denied', swept: '2' } });
    expect(await group.open()).toMatchObject([{ cidr: '203.0.113.2/32' }]);
  });

  it('does not count what another sweep has closed meanwhile', async () => {
    await leftBy('3-1', past);
    await using proxy = await ec2Proxy(moto.env, (operation) =>
      operation === 'RevokeSecurityGroupIngress' ? gone : null,
    );
    expect(await sweep(proxy.env)).toMatchObject({
      exitCode: 0,
      outputs: { reason: 'nothing-to-sweep', swept: '0' },
    });
  });

  it('twice at once is as good as once', async () => {
    for (const last of [1, 2, 3]) await leftBy(`${last}-1`, past, `203.0.113.${last}/32`);
    const runs = await Promise.all([sweep(), sweep()]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(await group.open()).toEqual([]);
  });
});

describe('what is wrong', () => {
  it.each([
    ['open', 'has another name', 'skillgap-else', undefined],
    ['sweep', 'has not both tags', 'skillgap-bare-deploy-ingress', { project: 'skillgap' }],
  ])('%s: a group that %s is none', async (operation, _, name, tags) => {
    using _other = await TestGroup.make(moto.env, name, tags);
    const run = await runAction('ingress', { operation, environment: 'bare', address }, moto.env);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'group-missing' }, state: {} });
    expect(run.log).toContain('skillgap-bare-deploy-ingress');
  });

  it('a group that is full', async () => {
    for (let index = 0; index < 60; index++) await group.add(`198.51.100.${index}/32`);
    expect(await open(7)).toMatchObject({ exitCode: 1, outputs: { reason: 'rule-limit' } });
  });

  it('no credentials', async () => {
    const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, ...env } = moto.env;
    const run = await open(7, {}, { ...env, AWS_EC2_METADATA_DISABLED: 'true' });
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'no-credentials' } });
  });

  it('a role that may not', async () => {
    await using proxy = await ec2Proxy(moto.env, (operation) =>
      operation === 'AuthorizeSecurityGroupIngress' ? denied : null,
    );
    const run = await open(7, {}, proxy.env);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'access-denied' } });
    const ended = await end(run);
    expect(ended.log).not.toContain('::warning::');
  });

  it.each([
    ['rubbish', 200, '<html>', 'address-invalid'],
    ['an error', 500, 'no', 'address-unknown'],
  ])('an address service that answers %s', async (_, status, body, reason) => {
    await using service = await serve((_, response) => response.writeHead(status).end(body));
    const run = await open(7, { address: '', 'address-url': service.url });
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason }, state: {} });
    expect(await group.open()).toEqual([]);
  });

  it('an input', async () => {
    expect(await open(7, { port: 'ssh' })).toMatchObject({
      exitCode: 1,
      outputs: { reason: 'invalid-input' },
    });
  });
});

it('asks the address service where no address is given', async () => {
  await using service = await serve((_, response) => response.end('198.51.100.9\n'));
  const run = await open(7, { address: '', 'address-url': service.url });
  expect(run.outputs).toMatchObject({ reason: 'opened', address: '198.51.100.9' });
  expect(await group.open()).toMatchObject([{ cidr: '198.51.100.9/32' }]);
});
