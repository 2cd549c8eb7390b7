import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../../cdktf/environments/types.ts';
import { exampleProd, exampleStaging } from '../../../cdktf/testing/example.ts';
import { must } from '../../testbed/prepare/run.ts';
import { countResources, readStack } from './stacks.ts';

const main = fileURLToPath(new URL('../../../cdktf/main.ts', import.meta.url));

/** Synthesized environments. They are not the operator's: a value in `prod.ts` cannot fail a rehearsal. */
export type Data = Awaited<ReturnType<typeof synthesize>>;

export const example: readonly Environment[] = [exampleProd, exampleStaging];

/** The same with prod's name at Route 53, whatever it was: that is the one provider that Terraform does anything for. */
export function withZone(environments: readonly Environment[]): readonly Environment[] {
  return environments.map((environment): Environment => {
    const domain = environment.dns.domain ?? 'skillgap.test';
    return environment.name === 'prod'
      ? { ...environment, dns: { provider: 'route53', zone: domain, domain: `app.${domain}` } }
      : environment;
  });
}

/** Runs what `npm run synth -- --staging` runs, and measures it. */
export async function synthesize(environments: readonly Environment[], folder: string) {
  const out = join(folder, 'cdktf.out');
  const data = join(folder, 'environments.json');
  await mkdir(folder, { recursive: true });
  await writeFile(data, JSON.stringify(environments, null, 2));
  const start = performance.now();
  await must([process.execPath, main, '--data', data, '--staging', '--out', out]);
  const seconds = Number(((performance.now() - start) / 1000).toFixed(2));
  const stacks = join(out, 'stacks');
  const names = ['bootstrap', ...environments.map(({ name }) => name)];
  const counts = names.map(
    async (name) => [name, countResources(await readStack(join(stacks, name)))] as const,
  );
  const { allowed_account_ids, region } = (await readStack(join(stacks, 'prod'))).provider.aws[0];
  const resources = Object.fromEntries(await Promise.all(counts));
  return { account: allowed_account_ids[0], region, seconds, stacks, resources };
}
