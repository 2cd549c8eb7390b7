import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { delayed } from '../testing/delay.ts';
import { startMoto } from '../testing/docker.ts';
import { inputVariables } from '../testing/run-action.ts';
import { serve } from '../testing/server.ts';
import { fillStore } from '../testing/ssm.ts';

const PARAMETERS = 500;
const ROUND_TRIP_MS = 20;
const RUNS = 9;
const path = '/skillgap/bench';
const bundle = join(import.meta.dirname, '../dist/render-env.js');

/** Measures the bundle, as the runner starts it, against the AWS CLI on the same endpoint. */
export async function benchRenderEnv() {
  await using moto = await startMoto();
  await using endpoint = await delayed(moto.url, ROUND_TRIP_MS);
  const folder = await mkdtemp(join(tmpdir(), 'bench-render-env-'));
  try {
    const keys = Array.from({ length: PARAMETERS }, (_, index) => `KEY_${index}`);
    await fillStore(moto.env, path, Object.fromEntries(keys.map((key) => [key, `value of ${key}`])));
    const template = join(folder, 'template');
    const tags =
      '# A key.\n# @required\n# @consumer backend\n# @format any\n# @made-by machine hex32\n# @rotate by hand\n';
    await writeFile(template, keys.map((key) => `${tags}${key}=\n`).join('\n'));

    const env = {
      ...moto.env,
      AWS_ENDPOINT_URL: endpoint.url,
      AWS_DEFAULT_REGION: 'us-east-1',
      PATH: process.env.PATH ?? '',
      HOME: folder,
    };
    const inputs = inputVariables({ path, template, file: join(folder, '.env') });
    const ours = () => timed(process.execPath, [bundle], { ...env, ...inputs });
    const query = ['ssm', 'get-parameters-by-path', '--path', path, '--with-decryption', '--output', 'json'];
    const theirs = () => timed('aws', query, env);
    return {
      parameters: PARAMETERS,
      roundTripMs: ROUND_TRIP_MS,
      /** Medians of whole processes, from their start to their end. */
      renderEnvMs: await median(ours),
      /** The same values by `aws ssm get-parameters-by-path`; null where there is no AWS CLI. */
      awsCliMs: await median(theirs).catch(() => null),
      /** From the start of the process to its first request. */
      coldStartMs: await median(() => coldStart({ ...env, ...inputs })),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function coldStart(env: Record<string, string>): Promise<number> {
  let first: number | undefined;
  await using endpoint = await serve((_, response) => {
    first ??= performance.now();
    response
      .writeHead(400, { 'content-type': 'application/x-amz-json-1.1' })
      .end('{"__type":"ValidationException"}');
  });
  const started = performance.now();
  await timed(process.execPath, [bundle], { ...env, AWS_ENDPOINT_URL: endpoint.url }, 1);
  if (first === undefined) throw new Error('render-env made no request');
  return first - started;
}

function timed(
  file: string,
  args: readonly string[],
  env: Record<string, string>,
  expectedCode: number = 0,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(file, args, { env, stdio: 'ignore' });
    child.on('error', reject).on('close', (code) => {
      if (code === expectedCode) resolve(performance.now() - started);
      else reject(new Error(`${file} ended with status ${code}`));
    });
  });
}

/** One run to warm up, then the median of the others. */
async function median(run: () => Promise<number>): Promise<number> {
  await run();
  const times: number[] = [];
  for (let index = 0; index < RUNS; index++) times.push(await run());
  return Math.round(times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);
}

if (import.meta.main) console.log(await benchRenderEnv());
