import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createS3Store } from './s3.ts';

const KEY = 'uploads/0190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11/1190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11.pdf';

let folder: string;
/** Who signed each request that arrived. */
const signers: string[] = [];
const s3 = createServer((request, response) => {
  signers.push(/Credential=(\w+)\//.exec(request.headers.authorization ?? '')?.[1] ?? 'nobody');
  request.resume().on('end', () => response.writeHead(204).end());
});

/** As user-data.sh does: a whole file takes the place of the one before. */
async function lend(AccessKeyId: string, minutes: number): Promise<void> {
  const Expiration = new Date(Date.now() + minutes * 60_000).toISOString();
  const credentials = {
    Version: 1,
    AccessKeyId,
    SecretAccessKey: 'secret',
    SessionToken: 'token',
    Expiration,
  };
  await writeFile(join(folder, 'new'), JSON.stringify(credentials));
  await rename(join(folder, 'new'), join(folder, 'credentials'));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skillgap-credentials-'));
  const config = await readFile(new URL('../../assets/aws.config', import.meta.url), 'utf8');
  expect(config).toContain(' /run/skillgap/');
  await writeFile(join(folder, 'config'), config.replace(' /run/skillgap/', ` ${folder}/`));
  vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'config'));
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'none'));
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE'])
    vi.stubEnv(name, undefined);
  await new Promise<void>((resolve) => s3.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  s3.close();
  await rm(folder, { recursive: true, force: true });
});

it('signs with what the box lends, and with new ones before they expire', async () => {
  const endpoint = `http://127.0.0.1:${(s3.address() as AddressInfo).port}`;
  const store = createS3Store({ bucket: 'files', region: 'us-east-1', endpoint });
  const signer = async () => {
    await store.delete(KEY);
    return signers.at(-1);
  };
  await lend('FIRST', 4);
  expect(await signer()).toBe('FIRST');
  await lend('SECOND', 60);
  // The SDK looks for others five minutes before the end, and goes on signing with the first ones while it does.
  while ((await signer()) !== 'SECOND');
  await lend('THIRD', 60);
  expect(await signer()).toBe('SECOND');
});
