import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../runner/scenario.ts';
import { run } from '../../testbed/prepare/run.ts';

/** The inputs of a gate, and the authorities that its machine trusts. */
export interface GateRun {
  /** PEM of the one certificate to accept besides those of the trusted authorities. */
  readonly certificate?: string;
  /** PEM of roots that the runner trusts. */
  readonly authorities: string;
}

/** Runs the bundled health gate on the box's address; returns its reason. */
export async function askGate(
  { world, repository }: Context,
  { certificate = '', authorities }: GateRun,
): Promise<string> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'skillgap-gate-'));
  const file = async (name: string, content: string) => {
    await writeFile(join(folder.path, name), content);
    return join(folder.path, name);
  };
  const output = await file('output', '');
  await run([process.execPath, join(repository.checkout, 'actions/dist/health-gate.js')], {
    env: {
      NODE_EXTRA_CA_CERTS: await file('authorities.pem', authorities),
      INPUT_URL: `https://${world.box.host}/ready`,
      INPUT_CERTIFICATE: certificate,
      ...{ INPUT_CONSECUTIVE: '1', INPUT_DEADLINE: '2', INPUT_OBSERVE: '0' },
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: await file('summary', ''),
    },
  });
  return /^reason<<(\S+)\n(.*)\n\1$/m.exec(await readFile(output, 'utf8'))?.[2] ?? 'none';
}
