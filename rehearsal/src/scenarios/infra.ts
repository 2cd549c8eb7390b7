import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { live, skipped } from '../infra/lifecycle.ts';
import { countResources, forgotten, readStack } from '../infra/stacks.ts';
import { findToolchain } from '../infra/toolchain.ts';
import { must } from '../prepare/run.ts';
import type { World } from '../world.ts';
import { showProvisioning } from './provisioned.ts';
import type { PromiseResult, Scenario } from './scenario.ts';

const main = fileURLToPath(new URL('../../../cdktf/main.ts', import.meta.url));
const stackNames = ['bootstrap', 'prod', 'staging'] as const;
/** The synth's figure is the middle one of these many. */
const times = 3;

export const infra: Scenario = {
  name: 'infra',
  unnamed: 'all',
  promise:
    'the infrastructure is synthesized, planned, applied, found drifted and destroyed; the box is provisioned',
  async play({ world, progress, path, logs, signal }) {
    const provisioned = await showProvisioning(world);
    const { seconds, stacks } = await synth(logs);
    progress.done('synth of both environments', seconds);
    const counts = await Promise.all(
      stackNames.map(async (name) => [name, countResources(await readStack(join(stacks, name)))] as const),
    );
    const figures = {
      ...provisioned.figures,
      'infra: synth of both environments, s': seconds,
      ...Object.fromEntries(counts.map(([name, count]) => [`infra: resources in ${name}`, count])),
    };
    const synthesized: PromiseResult = {
      promise: 'both environments are synthesized',
      held: counts.every(([, count]) => count > 0),
      detail: `${seconds} s; ${counts.map(([name, count]) => `${name} ${count}`).join(', ')} resources`,
    };

    const toolchain = await findToolchain({ path, env: process.env, folder: logs, aws: world.aws.env });
    if (toolchain === null) {
      const why = skipped('neither terraform nor tofu is on the PATH');
      return { promises: [...provisioned.promises, synthesized, why], figures };
    }
    progress.done(`${toolchain.program} ${toolchain.version}, provider ${toolchain.provider}`);
    for (const [type, attributes] of Object.entries(forgotten)) {
      progress.done(`${type}: ${attributes.join(', ')} not compared, since moto forgets them`);
    }
    const { region } = (await readStack(join(stacks, 'prod'))).provider.aws[0];
    const life = await live({
      ...{ toolchain, stacks, progress, signal, work: join(logs, 'work') },
      openByHand: (group) => openSsh(world, region, group),
    });
    return {
      promises: [...provisioned.promises, synthesized, ...life.promises],
      figures: { ...figures, ...life.figures },
    };
  },
};

/** What `npm run synth -- --staging` does, and how long it takes. */
async function synth(folder: string): Promise<{ seconds: number; stacks: string }> {
  const out = join(folder, 'cdktf.out');
  await mkdir(folder, { recursive: true });
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await must([process.execPath, main, '--staging', '--out', out]);
    took.push((performance.now() - start) / 1000);
  }
  const middle = took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  return { seconds: Number(middle.toFixed(2)), stacks: join(out, 'stacks') };
}

/** What somebody does in a hurry in AWS's console. */
async function openSsh({ aws }: World, region: string, group: string): Promise<void> {
  const rule = { IpProtocol: 'tcp', FromPort: '22', ToPort: '22', 'IpRanges.1.CidrIp': '0.0.0.0/0' };
  const body = new URLSearchParams({
    ...{ Action: 'AuthorizeSecurityGroupIngress', Version: '2016-11-15', GroupId: group },
    ...Object.fromEntries(Object.entries(rule).map(([key, value]) => [`IpPermissions.1.${key}`, value])),
  });
  // moto looks at a signature only to learn which service and region are meant.
  const scope = `${aws.env.AWS_ACCESS_KEY_ID}/20260101/${region}/ec2/aws4_request`;
  const headers = {
    authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none`,
  };
  const answer = await fetch(aws.endpoint, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`moto refused the rule: ${answer.status} ${await answer.text()}`);
}
