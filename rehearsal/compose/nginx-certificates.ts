import {
  chmod,
  chown,
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must } from '../testbed/prepare/run.ts';

export const NGINX = '192.168.213.2';
/** Names that are ours, beside the address. */
export const NAME = 'skillgap.example';
export const OTHER_NAME = 'www.skillgap.example';
/** An IPv6 address that is ours; nothing listens on it. */
export const OWN_IPV6 = '2001:db8::5';
/** As long as a name in DNS may be. */
export const LONGEST_NAME = `${Array(4).fill('a'.repeat(60)).join('.')}.example.x`;
export const NAMES = [NAME, OTHER_NAME, LONGEST_NAME, NGINX, OWN_IPV6, '127.0.0.1', '::1'];

/** The group of nginx's workers in its image. */
const WWW_DATA = 33;
const newKey = (file: string) =>
  openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', file);
const openssl = (...args: string[]) => must(['openssl', ...args]);

/** A folder as certbot keeps it on the box (`/srv/skillgap/certificates/nginx`), with an authority of its own. */
class Certificates {
  readonly #names: readonly string[];
  #folder = '';
  #count = 0;
  /** The authority's certificate. */
  ca = '';

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** Mounted as nginx's folder. */
  get folder(): string {
    return join(this.#folder, 'nginx');
  }

  get caFile(): string {
    return join(this.#folder, 'ca.pem');
  }

  async make(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'certificates-'));
    await mkdir(join(this.folder, 'webroot/.well-known/acme-challenge'), { recursive: true });
    // Else of the mode of mkdtemp, which nginx's user cannot enter.
    await chmod(this.#folder, 0o755);
    const key = join(this.#folder, 'ca.key');
    await newKey(key);
    await newKey(join(this.#folder, 'key.pem'));
    const subject = ['-subj', '/CN=Authority of the test', '-days', '30', '-addext', 'keyUsage=keyCertSign'];
    await openssl('req', '-x509', '-key', key, '-out', this.caFile, ...subject);
    this.ca = await readFile(this.caFile, 'utf8');
    await this.serve(await this.issue());
  }

  /** Makes a set, which is not served yet, with the same key as those before; returns its name. */
  async issue(): Promise<string> {
    const set = `sets/${++this.#count}`;
    const folder = join(this.folder, set);
    await mkdir(folder, { recursive: true });
    const [key, chain] = [join(folder, 'key.pem'), join(folder, 'fullchain.pem')];
    await copyFile(join(this.#folder, 'key.pem'), key);
    const names = this.#names.map((name) => (/^[\d.]+$|:/.test(name) ? `IP:${name}` : `DNS:${name}`));
    await openssl(
      ...['req', '-x509', '-CA', this.caFile, '-CAkey', join(this.#folder, 'ca.key')],
      ...['-key', key, '-out', chain, '-subj', '/', '-days', '6'],
      // As Let's Encrypt's: no CN, so the names are critical.
      ...['-addext', `subjectAltName=critical,${names.join(',')}`],
      ...['-addext', 'basicConstraints=critical,CA:FALSE', '-addext', 'extendedKeyUsage=serverAuth'],
      ...['-addext', 'keyUsage=critical,digitalSignature'],
    );
    await chmod(key, 0o640);
    // Root alone may give a file to a group that it is not in.
    await chown(key, process.getuid?.() ?? 0, WWW_DATA).catch(() => chmod(key, 0o644));
    return set;
  }

  /** What nginx reads from the next handshake on. */
  async serve(set: string): Promise<void> {
    await symlink(set, join(this.folder, '.served'));
    await rename(join(this.folder, '.served'), join(this.folder, 'served'));
  }

  async remove(): Promise<void> {
    await rm(join(this.folder, 'served'));
  }

  /** Writes the answer to a challenge. */
  async answer(token: string, text: string): Promise<void> {
    await writeFile(join(this.folder, 'webroot/.well-known/acme-challenge', token), text);
  }

  async end(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

export const certificates = new Certificates(NAMES);
