import { join } from 'node:path';
import { generateEnvironments, seedOf } from '../../cdktf/testing/generate.ts';
import type { Assertion, Scenario } from '../runner/scenario.ts';
import { signIn } from '../support/infra/account.ts';
import { type Data, example, synthesize, withZone } from '../support/infra/data.ts';
import { live, liveBriefly } from '../support/infra/lifecycle.ts';
import { forgotten } from '../support/infra/stacks.ts';
import { open, settleAll, skipped } from '../support/infra/steps.ts';
import { findToolchain } from '../support/infra/toolchain.ts';
import { showProvisioning } from '../support/pipeline/provisioned.ts';

export const infra: Scenario = {
  name: 'infra',
  suite: 'all',
  estimatedSeconds: 320,
  shows:
    'the infrastructure is synthesized, planned, applied, found drifted and destroyed, with other data too; the box is provisioned',
  async run({ world, progress, path, logs, signal }) {
    const provisioned = await showProvisioning(world);
    const seed = seedOf(process.env.DATA_SEED);
    const ours = await synthesize(example, join(logs, 'example'));
    const others = await synthesize(withZone(generateEnvironments(seed)), join(logs, 'other-data'));
    progress.done('synth of both environments', ours.seconds);
    progress.done(`other data: account ${others.account}, ${others.region}; again: DATA_SEED=${seed}`);
    const figures = {
      ...provisioned.figures,
      'infra: synth of both environments, s': ours.seconds,
      ...Object.fromEntries(
        Object.entries(ours.resources).map(([name, count]) => [`infra: resources in ${name}`, count]),
      ),
      'infra: seed of the other data': seed,
    };
    const assertions = [
      ...provisioned.assertions,
      isSynthesized('both environments are synthesized', ours),
      isSynthesized(`other data: both environments are synthesized (DATA_SEED=${seed})`, others),
    ];

    const enter = async ({ account, stacks }: Data) => {
      const { env, openSsh } = await signIn(world.aws, account);
      const toolchain = await findToolchain({ path, env: process.env, folder: logs, aws: env });
      return { toolchain, openSsh, stacks, progress, signal, work: join(stacks, '../../work') };
    };
    const { toolchain, openSsh, ...mine } = await enter(ours);
    const { toolchain: another, ...theirs } = await enter(others);
    if (toolchain === null || another === null) {
      return { assertions: [...assertions, skipped('neither terraform nor tofu is on the PATH')], figures };
    }
    progress.done(`${toolchain.program} ${toolchain.version}, provider ${toolchain.provider}`);
    for (const [type, attributes] of Object.entries(forgotten)) {
      progress.done(`${type}: ${attributes.join(', ')} not compared, since moto forgets them`);
    }
    const first = { ...mine, toolchain, openByHand: (group: string) => openSsh(ours.region, group) };
    const second = { ...theirs, toolchain: another };
    const why = (await open(first)) ?? (await open(second));
    if (why !== null) return { assertions: [...assertions, skipped(why)], figures };
    // The world's has the name that Terraform is to give.
    await world.backups.giveUp();
    // Both at once: Terraform mostly waits.
    const shown = await settleAll([live(first), liveBriefly(second)]);
    return {
      assertions: [...assertions, ...shown.flatMap((life) => life.assertions)],
      figures: Object.assign(figures, ...shown.map((life) => life.figures)),
    };
  },
};

function isSynthesized(assertion: string, { seconds, resources }: Data): Assertion {
  const counts = Object.entries(resources);
  return {
    assertion,
    passed: counts.every(([, count]) => count > 0),
    detail: `${seconds} s; ${counts.map(([name, count]) => `${name} ${count}`).join(', ')} resources`,
  };
}
