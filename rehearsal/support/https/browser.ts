import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { whereAll } from '../../testbed/prepare/packages.ts';
import { must } from '../../testbed/prepare/run.ts';

/** What a browser needs on this machine: a scenario names them as its programs. */
export const browserPrograms = ['certutil', 'chromium'] as const;

export interface Browser {
  /** Everything of its user: the profile with the cookies, and the authorities that the user trusts. */
  readonly home: string;
  /** PATH for Chromium and certutil. */
  readonly path: string;
  /** Addresses of names that no public DNS knows. */
  readonly hosts?: Readonly<Record<string, string>>;
  /**
   * The beginning of an argv that runs it in another network. Chromium ends every request (ERR_NETWORK_CHANGED) when an
   * address is added to its machine, as another world and a test do at any time.
   */
  readonly within?: readonly string[];
}

/**
 * Creates a person's home. Trust is real: the authority is in the user's NSS database, which Chromium reads as well as
 * its own list, and no certificate error is ever ignored.
 *
 * @param authority PEM of a root to trust; without it, the browser trusts what it comes with.
 */
export async function createHome(home: string, path: string, authority?: string): Promise<void> {
  const database = join(home, '.pki/nssdb');
  await mkdir(database, { recursive: true });
  const certutil = (...args: string[]) =>
    must(['certutil', '-d', `sql:${database}`, ...args], { env: { HOME: home, PATH: path } });
  await certutil('-N', '--empty-password');
  if (authority === undefined) return;
  const file = join(home, 'authority.pem');
  await writeFile(file, authority);
  await certutil('-A', '-t', 'C,,', '-n', 'rehearsal', '-i', file);
}

/** One answer, as the browser received it. */
export interface Received {
  readonly url: string;
  readonly status: number;
  /** `h2`, `http/1.1`. */
  readonly protocol: string;
  readonly secure: boolean;
  /** `TLS 1.3`. */
  readonly tls: string;
}

/** An open browser with one tab. Disposing closes it as its user does: cookies are on the disk afterwards. */
export type Tab = Awaited<ReturnType<typeof openTab>>;

/** Starts the browser; the same home again is the same person, who opens it again. */
export async function openTab({ home, path, hosts = {}, within = [] }: Browser) {
  const [program] = await whereAll('chromium', path.split(':'));
  if (program === undefined)
    throw new Error('there is no chromium on the PATH; install the packages chromium and libnss3-tools');
  const executablePath = join(home, 'chromium');
  await writeFile(executablePath, `#!/bin/sh\nexec ${[...within, program].join(' ')} "$@"\n`);
  await chmod(executablePath, 0o755);
  const rules = Object.entries(hosts).map(([name, address]) => `MAP ${name} ${address}`);
  const context = await chromium.launchPersistentContext(join(home, 'profile'), {
    executablePath,
    // Not this process's environment: a proxy in it would answer in place of the box.
    env: { HOME: home, PATH: path },
    args: [
      // A rehearsal runs as root, for which Chromium has no sandbox; it opens our own pages only.
      '--no-sandbox',
      '--no-proxy-server',
      ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : []),
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const seen = await watch(page, await context.newCDPSession(page));
  return {
    page,
    ...seen,
    cookies: (url: string) => context.cookies(url),
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** What a browser complains of where something of a page is not secure. */
const INSECURE = /mixed content|insecure|content security policy|not secure|untrustworthy/i;

async function watch(page: Page, devtools: CDPSession) {
  const requested: string[] = [];
  const received: Received[] = [];
  const complaints: string[] = [];
  const failed: string[] = [];
  let security = 'unknown';
  page.on('request', (request) => requested.push(request.url()));
  page.on('requestfailed', (request) => failed.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && INSECURE.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  devtools.on('Security.visibleSecurityStateChanged', ({ visibleSecurityState }) => {
    security = visibleSecurityState.securityState;
  });
  devtools.on('Audits.issueAdded', ({ issue }) => {
    if (issue.code === 'MixedContentIssue') complaints.push(JSON.stringify(issue.details));
  });
  devtools.on('Network.responseReceived', ({ response }) => {
    const { url, status, protocol = '', securityState, securityDetails } = response;
    received.push({
      url,
      status,
      protocol,
      secure: securityState === 'secure',
      tls: securityDetails?.protocol ?? '',
    });
  });
  for (const domain of ['Security', 'Audits', 'Network'] as const) await devtools.send(`${domain}.enable`);
  return {
    /** The addresses that the tab has asked for, whether anything answered or not. */
    requested,
    received,
    /** Console messages about what is not secure, errors of scripts, and mixed content. */
    complaints,
    /** Requests without an answer, and why. */
    failed,
    /** What the address bar would show of the page: `secure`, `neutral`, `insecure`. */
    security: () => security,
  };
}
