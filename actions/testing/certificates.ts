import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { privateFolder } from '../shared/temporary.ts';

/** A certificate with its key and, behind it, those of its issuers. */
export interface Pair {
  cert: string;
  key: string;
}

interface Request {
  /** Names and addresses, as openssl writes them: `DNS:a.example,IP:127.0.0.1`. */
  names?: string;
  /** `YYYYMMDDHHMMSSZ`. */
  from?: string;
  until?: string;
}

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj'];

const CONFIGURATION = `
[ca]
default_ca = test
[test]
database = index.txt
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
new_certs_dir = .
[any]
commonName = optional
`;

/** An authority of a test's own, and certificates of it or of nobody. */
export async function makeAuthority() {
  const folder = await privateFolder('authority');
  const openssl = (...args: string[]) => promisify(execFile)('openssl', args, { cwd: folder });
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  let count = 0;
  await openssl(
    'req',
    '-x509',
    ...KEY,
    '/O=Test authority',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '9',
  );
  const root = await read('ca.pem');
  await writeFile(join(folder, 'ca.cnf'), CONFIGURATION);
  await writeFile(join(folder, 'index.txt'), '');

  /** Of the authority. */
  async function issue({ names = 'IP:127.0.0.1', from, until }: Request = {}): Promise<Pair> {
    const name = `leaf${++count}`;
    const extension = ['-addext', `subjectAltName=${names}`];
    await openssl('req', ...KEY, '/', ...extension, '-keyout', `${name}.key`, '-out', `${name}.csr`);
    // `openssl x509` could sign it too, and takes dates only since OpenSSL 3.4.
    const dates = from && until ? ['-startdate', from, '-enddate', until] : ['-days', '7'];
    const issuer = ['-config', 'ca.cnf', '-cert', 'ca.pem', '-keyfile', 'ca.key', '-batch', '-notext'];
    await openssl('ca', ...issuer, ...dates, '-in', `${name}.csr`, '-out', `${name}.pem`);
    return { cert: await read(`${name}.pem`), key: await read(`${name}.key`) };
  }

  async function selfSign({ names = 'IP:127.0.0.1' }: Request = {}): Promise<Pair> {
    const name = `self${++count}`;
    const extensions = ['-addext', `subjectAltName=${names}`, '-days', '7'];
    await openssl(
      'req',
      '-x509',
      ...KEY,
      '/CN=self',
      ...extensions,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
    );
    return { cert: await read(`${name}.pem`), key: await read(`${name}.key`) };
  }

  return { root, rootFile: join(folder, 'ca.pem'), issue, selfSign };
}

/** A server over TLS on a free port of 127.0.0.1, that answers 200 as a release. */
export async function serveTls(pair: Pair, release: string, options: ServerOptions = {}) {
  const server = createServer({ ...pair, ...options }, (_, response) =>
    response.setHeader('X-Release', release).end('{"status":"ok"}'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `https://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
