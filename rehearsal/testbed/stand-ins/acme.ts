import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { waitFor } from '../poll.ts';
import { docker } from '../prepare/docker-cli.ts';
import { standIns } from '../prepare/images.ts';
import { must, run } from '../prepare/run.ts';
import { makeCertificates } from './certificates.ts';
import { startDns } from './dns.ts';
import { type Place, placed } from './network.ts';

/** Pebble in the place of Let's Encrypt, with the DNS that it asks. It keeps everything in memory. */
export type Acme = Awaited<ReturnType<typeof startAcme>>;

export interface AcmeOptions {
  /** Seconds that a certificate of each profile is valid; by default as long as Let's Encrypt's. */
  readonly validity?: { readonly default?: number; readonly shortlived?: number };
  /** How many percent of good nonces it rejects. */
  readonly rejectNonces?: number;
  /** How many seconds its answer asks the client to wait before it polls an order or authorization again. */
  readonly retryAfter?: number;
  /** Sleeps up to this many seconds before it validates a challenge. */
  readonly validationSeconds?: number;
}

const PORT = 14_000;
const MANAGEMENT_PORT = 15_000;

/** Starts both. Challenges (http-01) are asked at port 80. */
export async function startAcme(place: Place, options: AcmeOptions = {}) {
  const address = `${place.subnet}.6`;
  const folder = join(place.folder, 'acme');
  await mkdir(folder, { recursive: true });
  const { ca, certificate, key } = await makeCertificates(folder, address);
  const dns = await startDns(place);
  const container = `${place.name}-acme`;
  const create = async (settings: AcmeOptions) => {
    const environment = Object.entries(environmentOf(settings));
    await must([
      ...[docker, 'create', ...placed(place, 'acme', 6)],
      ...environment.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...[
        standIns.pebble,
        'pebble',
        '-config',
        '/run/secrets/pebble.json',
        '-dnsserver',
        `${dns.address}:53`,
      ],
    ]);
    // Copied, not mounted: the engine may not see this machine's files.
    const handed = join(folder, 'handed');
    await mkdir(handed);
    await Promise.all(
      [certificate, key].map((file) => cp(file, join(handed, file.slice(folder.length + 1)))),
    );
    await writeFile(join(handed, 'pebble.json'), JSON.stringify({ pebble: configurationOf(settings) }));
    await must([docker, 'cp', handed, `${container}:/run/secrets`]);
    await rm(handed, { recursive: true });
    await must([docker, 'start', container]);
  };
  await create(options);

  const authority = await readFile(ca, 'utf8');
  const manage = (path: string, body?: string) =>
    exchange(`https://${address}:${MANAGEMENT_PORT}${path}`, authority, body);
  const untilReady = () => waitFor('Pebble', container, 30, () => manage('/roots/0'));
  await untilReady();
  return {
    container,
    address,
    /** The URL of the directory. */
    directory: `https://${address}:${PORT}/dir`,
    /** The authority of the certificate of its own API (not of what it issues): the box's directory-ca.pem. */
    directoryCaFile: ca,
    /** The root of what it issues, as PEM. */
    roots: () => manage('/roots/0'),
    dns,
    /** Lets its renewal information (ARI) for a certificate say this: a window, or any text at all. */
    setRenewalInfo: async (pem: string, said: { readonly start: Date; readonly end: Date } | string) => {
      const ARIResponse = typeof said === 'string' ? said : JSON.stringify({ suggestedWindow: said });
      await manage('/set-renewal-info/', JSON.stringify({ Certificate: pem, ARIResponse }));
    },
    /** Whether it has revoked the certificate of this serial number (hexadecimal). */
    isRevoked: async (serial: string) =>
      JSON.parse(await manage(`/cert-status-by-serial/${serial.toLowerCase()}`)).Status === 'Revoked',
    /** An outage: nothing answers at its address. What it has issued and who has an account stays. */
    stop: async () => {
      await must([docker, 'network', 'disconnect', place.name, container]);
    },
    /** Ends the outage; does nothing when there is none. */
    start: async () => {
      await run([docker, 'network', 'connect', '--ip', address, place.name, container]);
      await untilReady();
    },
    /** Replaces it: the new one knows no account, order or certificate, and has a new root. */
    forget: async (settings = options) => {
      await must([docker, 'rm', '--force', container]);
      await create(settings);
      await untilReady();
    },
    /** Accepts connections and answers nothing until `thaw`. */
    freeze: () => must([docker, 'pause', container]).then(() => {}),
    thaw: () => must([docker, 'unpause', container]).then(() => {}),
    /** The lines that it has logged. */
    log: async () => {
      const { stdout, stderr } = await run([docker, 'logs', container]);
      return `${stdout}${stderr}`.split('\n');
    },
  };
}

function configurationOf({ validity = {}, retryAfter = 0 }: AcmeOptions) {
  return {
    listenAddress: `0.0.0.0:${PORT}`,
    managementListenAddress: `0.0.0.0:${MANAGEMENT_PORT}`,
    certificate: '/run/secrets/server.crt',
    privateKey: '/run/secrets/server.key',
    httpPort: 80,
    tlsPort: 443,
    keyAlgorithm: 'ecdsa',
    retryAfter: { authz: retryAfter, order: retryAfter },
    profiles: {
      default: { description: '90 days', validityPeriod: validity.default ?? 90 * 86_400 },
      shortlived: { description: '160 hours', validityPeriod: validity.shortlived ?? 160 * 3600 },
    },
  };
}

function environmentOf({ rejectNonces = 0, validationSeconds = 0 }: AcmeOptions): Record<string, string> {
  return {
    PEBBLE_WFE_NONCEREJECT: String(rejectNonces),
    // A valid authorization is not used again: each order is a challenge.
    PEBBLE_AUTHZREUSE: '0',
    ...(validationSeconds > 0
      ? { PEBBLE_VA_SLEEPTIME: String(validationSeconds) }
      : { PEBBLE_VA_NOSLEEP: '1' }),
  };
}

/** One request over TLS, trusting one authority; returns the body. */
async function exchange(url: string, ca: string, body?: string): Promise<string> {
  const answer = Promise.withResolvers<string>();
  const method = body === undefined ? 'GET' : 'POST';
  const sent = request(
    url,
    { ca, method, headers: { 'user-agent': 'rehearsal' }, timeout: 5000, agent: false },
    (response) => {
      text(response).then((said) => {
        if (response.statusCode === 200) answer.resolve(said);
        else answer.reject(new Error(`${url} answered ${response.statusCode}: ${said}`));
      }, answer.reject);
    },
  );
  sent.once('timeout', () => sent.destroy(new Error(`${url} timed out`)));
  sent.once('error', answer.reject);
  sent.end(body);
  return answer.promise;
}
