import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Observation } from '../rollout/gate-rules.ts';

const PROBE = `
import { httpProbe } from ${JSON.stringify(new URL('../rollout/http-probe.ts', import.meta.url).href)};
const [url, certificate] = process.argv.slice(1);
console.log(JSON.stringify(await httpProbe(url, { certificate: certificate || null })(60_000)));
`;

/** One probe in a process of its own, to which the authority in the file is one that everybody trusts. */
export async function runProbe(
  url: string,
  certificate: string | null,
  authorityFile?: string,
): Promise<Observation> {
  const env = { ...process.env, ...(authorityFile && { NODE_EXTRA_CA_CERTS: authorityFile }) };
  const argv = ['--input-type=module', '--eval', PROBE, '--', url, certificate ?? ''];
  const { stdout } = await promisify(execFile)(process.execPath, argv, { env });
  return JSON.parse(stdout) as Observation;
}
