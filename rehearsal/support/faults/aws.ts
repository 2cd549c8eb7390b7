import { startFaultyAws } from '../../testbed/stand-ins/aws-proxy.ts';
import { startSecurityGroup } from '../../testbed/stand-ins/security-group.ts';
import { dispatch } from '../pipeline/merge.ts';
import type { Fault } from './fault.ts';

const throttled: Fault = {
  row: 15,
  name: 'Parameter Store throttling and timing out for 10 s',
  short: true,
  serves: 'new',
  ends: ['deployed'],
  async run({ context, deploy: ship }) {
    await using aws = await startFaultyAws(context.world.aws, 10_000);
    const deploy = await ship({ env: { AWS_ENDPOINT_URL: aws.url } });
    const { throttled, hung } = aws.refused;
    return {
      deploy,
      also: { passed: throttled > 0, what: `${throttled} calls throttled, ${hung} never answered` },
    };
  },
};

/** The runner's address is let in for the length of the deploy only; a rule of a run that died is closed. */
const leftRule: Fault = {
  row: 16,
  name: 'an ingress rule left by a dead run',
  serves: 'new',
  ends: ['deployed'],
  async run({ context, deploy: ship }) {
    const { world } = context;
    // The machine's own address on the box's network.
    const runner = world.box.host.replace(/\d+$/, '1');
    await using group = await startSecurityGroup(world.aws, world.box);
    const past = new Date(Date.now() - 60_000).toISOString();
    const later = new Date(Date.now() + 600_000).toISOString();
    const tags = { project: 'skillgap', run: '900003-1' };
    const left = await group.leave('203.0.113.7/32', { ...tags, expires: past });
    const others = await group.leave('203.0.113.8/32', { ...tags, expires: later });
    const vars = { TEMPORARY_INGRESS: 'true', RUNNER_ADDRESS: runner };
    const deploy = await ship({ vars });
    const after = await group.rules();
    // The schedule finds what no deploy comes by for.
    const stale = await group.leave('203.0.113.9/32', { ...tags, expires: past });
    const sweepVars = { ...vars, AWS_SWEEP_ROLE_ARN: 'arn:aws:iam::123456789012:role/skillgap-sweep' };
    await dispatch(context, 'ingress-sweep.yml', {}, { name: 'ingress-sweep', vars: sweepVars });
    const swept = await group.rules();
    const passed =
      after.join() === others && !after.includes(left) && swept.join() === others && !swept.includes(stale);
    return {
      deploy,
      also: {
        passed,
        what: passed
          ? 'its rule and the deploy’s own are closed, a live one stays'
          : `rules left: ${after.join(', ')}; after the sweep: ${swept.join(', ')}`,
      },
    };
  },
};

export const awsFaults: readonly Fault[] = [throttled, leftRule];
