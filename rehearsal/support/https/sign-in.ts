import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion } from '../../runner/scenario.ts';
import { type Browser, createHome, openTab, type Tab } from './browser.ts';

/** A site as a browser is to open it. */
export interface Site {
  /** Its origin, such as `https://10.77.0.10`. */
  readonly origin: string;
  /** PEM of the root of its certificate. */
  readonly authority: string;
  /** PATH for the programs. */
  readonly path: string;
  readonly hosts?: Readonly<Record<string, string>>;
  /** The beginning of an argv that runs a program in the network of the browser. */
  readonly within?: readonly string[];
  /** Where plain HTTP answers, which a page over HTTPS must not ask. */
  readonly insecure: string;
}

const SESSION = '__Host-skillgap.session_token';
const DAY = 86_400;

/** A person signs up and in with Chromium, closes it, opens it again, and is still signed in. */
export async function signInByBrowser({
  origin,
  authority,
  path,
  hosts = {},
  within = [],
  insecure,
}: Site): Promise<Assertion[]> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'skillgap-browser-'));
  const stranger = { home: join(folder.path, 'stranger'), path, hosts, within };
  const ada = { home: join(folder.path, 'ada'), path, hosts, within };
  await Promise.all([createHome(stranger.home, path), createHome(ada.home, path, authority)]);
  const credentials = {
    email: `ada-${Date.now()}@rehearsal.example`,
    password: 'correct horse battery staple',
  };

  const refusal = await inTab(stranger, async (tab) => {
    await tab.page.goto(`${origin}/docs`).catch(() => {});
    return tab.failed.join();
  });
  const first = await inTab(ada, async (tab) => {
    const page = await openReference(tab, origin);
    const signedUp = await send(tab, 'POST', '/v1/auth/sign-up/email', { name: 'Ada', ...credentials });
    const signedIn = await send(tab, 'POST', '/v1/auth/sign-in/email', credentials);
    const cookie = (await tab.cookies(origin)).find(({ name }) => name === SESSION);
    const session = await send(tab, 'GET', '/v1/auth/get-session');
    const before = [...tab.complaints];
    const blocked = await tab.page.evaluate(
      (url) =>
        fetch(url).then(
          () => false,
          () => true,
        ),
      `${insecure}/health`,
    );
    return { page, signedUp, signedIn, cookie, session, before, blocked, after: tab.complaints, tab };
  });
  const again = await inTab(ada, async (tab) => {
    await tab.page.goto(`${origin}/docs`);
    const session = await send(tab, 'GET', '/v1/auth/get-session');
    const out = await send(tab, 'POST', '/v1/auth/sign-out', {});
    return { session, out, gone: await send(tab, 'GET', '/v1/auth/get-session'), complaints: tab.complaints };
  });

  const { page, tab, cookie } = first;
  const own = tab.requested.filter((url) => !url.startsWith(insecure));
  return [
    expectAll('a browser that does not trust the authority is let in by nothing', {
      [refusal]: refusal.includes('ERR_CERT_AUTHORITY_INVALID'),
    }),
    expectAll('a browser shows the API’s reference as secure, over HTTP/2, without mixed content', {
      'address bar': [page.security, 'secure'],
      protocols: [[...new Set(tab.received.map(({ protocol }) => protocol))], ['h2']],
      TLS: [[...new Set(tab.received.map(({ tls }) => tls))], ['TLS 1.3']],
      [`all ${tab.received.length} answers secure`]: tab.received.every(({ secure }) => secure),
      [`all ${own.length} requests to ${origin}`]: own.every((url) => url.startsWith(`${origin}/`)),
      'its client reaches the API': [page.tried, 200],
      complaints: [first.before, []],
    }),
    expectAll('a request for plain HTTP from the page is blocked, and would have been noticed', {
      blocked: first.blocked,
      noticed: first.after.length > first.before.length,
    }),
    expectAll('a person signs up and in with a browser; the cookie is this host’s and goes over TLS only', {
      'signed up': [first.signedUp.status, 200],
      'signed in': [first.signedIn.status, 200],
      session: [first.session.body.user?.email, credentials.email],
      cookie: [
        cookie && {
          secure: cookie.secure,
          httpOnly: cookie.httpOnly,
          sameSite: cookie.sameSite,
          path: cookie.path,
        },
        { secure: true, httpOnly: true, sameSite: 'Lax', path: '/' },
      ],
      'of this host alone': [`https://${cookie?.domain}`, origin.replace(/:\d+$/, '')],
      days: [Math.round(((cookie?.expires ?? 0) - Date.now() / 1000) / DAY), 30],
    }),
    expectAll('the browser is closed and opened again: still signed in, until signing out', {
      'still signed in': [again.session.body.user?.email, credentials.email],
      'signed out': [again.out.status, 200],
      after: [again.gone.status, 401],
      complaints: [again.complaints, []],
    }),
  ];
}

async function inTab<T>(browser: Browser, work: (tab: Tab) => Promise<T>): Promise<T> {
  await using tab = await openTab(browser);
  try {
    return await work(tab);
  } catch (cause) {
    // The page itself is told no more than that it failed.
    throw new Error(`in the browser, after ${tab.failed.join(' and ') || 'no failed request'}: ${cause}`, {
      cause,
    });
  }
}

/** Opens the API's reference, and has its client send a request. */
async function openReference({ page, security }: Tab, origin: string) {
  await page.goto(`${origin}/docs#tag/health`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /test request.*get \/health/i }).click();
  const answer = page.waitForResponse((response) => response.url() === `${origin}/health`);
  await page.getByRole('button', { name: /^send/i }).first().click();
  return { tried: (await answer).status(), security: security() };
}

interface Said {
  readonly status: number;
  readonly body: { readonly user?: { readonly email?: string } };
}

/** A request of the page itself: the browser adds the cookie, and says where the request comes from. */
function send({ page }: Tab, method: string, path: string, body?: object): Promise<Said> {
  return page.evaluate(
    async ([method, path, body]) => {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch(path, { method, ...(body !== undefined && { headers, body }) });
      return { status: answer.status, body: await answer.json().catch(() => ({})) };
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
}
