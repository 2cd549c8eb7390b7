// @module-tag docker
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDotenv } from '../shared/dotenv.ts';
import { composeBinary, docker, prepared, startMoto } from '../testing/docker.ts';
import { runAction } from '../testing/run-action.ts';
import { fillStore } from '../testing/ssm.ts';
import { carriedValue, pieces } from '../testing/values.ts';

const execute = promisify(execFile);
/** As many as a file may hold before the kernel's limit on a program's environment (2 MB in all) is near. */
const KEYS_A_FILE = 300;
const RUNS = 3;
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

let compose: string;
let folder: string;

beforeAll(async () => {
  compose = await composeBinary();
  await prepared(docker('image', 'inspect', 'debian:trixie-slim'), 'the image debian:trixie-slim');
  folder = await mkdtemp(join(tmpdir(), 'compose-bytes-'));
  const services = {
    probe: { image: 'debian:trixie-slim', env_file: '.env', network_mode: 'none', entrypoint: ['env', '-0'] },
  };
  await writeFile(join(folder, 'docker-compose.yml'), JSON.stringify({ services }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a container gets of the `.env` that is there, byte for byte. */
async function inContainer(): Promise<Map<string, string>> {
  const args = ['--project-name', 'skillgap-bytes', 'run', '--rm', '--quiet-pull', 'probe'];
  // A clean environment: what the caller's shell has set would win over the file.
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    ...(process.env.DOCKER_HOST ? { DOCKER_HOST: process.env.DOCKER_HOST } : {}),
  };
  const { stdout } = await execute(compose, args, {
    cwd: folder,
    env,
    encoding: 'buffer',
    maxBuffer: 64 * 1024 * 1024,
  });
  const entries = stdout
    .toString('utf8')
    .split('\0')
    .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)] as const);
  return new Map(entries.filter(([key]) => key.startsWith('KEY_')));
}

async function expectTheVeryBytes(values: readonly string[]): Promise<void> {
  await writeFile(join(folder, '.env'), renderDotenv(values.map((value, index) => [`KEY_${index}`, value])));
  await expectInContainer(values);
}

async function expectInContainer(values: readonly string[]): Promise<void> {
  const received = await inContainer();
  expect(received.size).toBe(values.length);
  for (const [index, value] of values.entries()) expect(received.get(`KEY_${index}`)).toBe(value);
}

describe('the container gets the very bytes', () => {
  it('of every character there is', async () => {
    const characters = Array.from({ length: 0x2ff }, (_, code) => String.fromCodePoint(code + 1));
    await expectTheVeryBytes(characters.slice(0, KEYS_A_FILE));
    await expectTheVeryBytes(characters.slice(KEYS_A_FILE).map((character) => `a${character}b`));
  });

  it('of each piece alone, first, last and doubled', async () => {
    await expectTheVeryBytes(pieces.flatMap((piece) => [piece, `${piece}x`, `x${piece}`, piece + piece]));
  });

  it('of a value of 4 KB with quotes, dollars, backslashes and newlines', async () => {
    const largest = '"$\\\n\'`#\r'.repeat(512);
    expect(Buffer.byteLength(largest)).toBe(4096);
    await expectTheVeryBytes([largest, 'x'.repeat(4096), '🙂'.repeat(1024)]);
  });

  it(`of ${RUNS * KEYS_A_FILE} values made up (SEED=${seed})`, async () => {
    console.log(`values of ${RUNS} runs made with SEED=${seed}`);
    for (let run = 0; run < RUNS; run++)
      await expectTheVeryBytes(fc.sample(carriedValue, { numRuns: KEYS_A_FILE, seed: seed + run }));
  });

  it(`that Parameter Store holds, through the action (SEED=${seed})`, async () => {
    await using moto = await startMoto();
    const values = fc.sample(carriedValue, { numRuns: 100, seed });
    const entries = values.map((text, index) => [`KEY_${index}`, text] as const);
    await fillStore(moto.env, '/skillgap/bytes', Object.fromEntries(entries));
    const template = join(folder, 'template');
    const tags =
      '# A key.\n# @required\n# @consumer backend\n# @format any\n# @made-by machine hex32\n# @rotate by hand\n';
    await writeFile(template, entries.map(([key]) => `${tags}${key}=\n`).join('\n'));
    const run = await runAction(
      'render-env',
      { path: '/skillgap/bytes', template, file: join(folder, '.env') },
      moto.env,
    );
    expect(run.outputs).toMatchObject({ reason: 'rendered', keys: '100' });
    await expectInContainer(values);
  });
});
