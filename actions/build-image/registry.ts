import { Failure, messageOf } from '../shared/outcome.ts';
import type { ImageName } from './image-name.ts';
import type { Credentials } from './inputs.ts';
import { isTransientFault, isTransientStatus, TransientError, whileTransient } from './transient.ts';

const TIMEOUT_MS = 15_000;

type Answer = Awaited<ReturnType<typeof send>>;

/** Gets a path below `/v2/<repository>/`; null when the registry does not have it. */
export type Repository = (path: string, accept?: string) => Promise<Answer | null>;

/**
 * A repository, asked over HTTP, because `docker manifest inspect` is experimental in the engines that are still in
 * use. It logs in where the registry asks for that, once.
 */
export function openRepository(image: ImageName, credentials: Credentials | null): Repository {
  let authorization: string | null = null;
  return async (path, accept = '*/*') => {
    const ask = () =>
      request(image, `/v2/${image.repository}/${path}`, {
        headers: { accept, ...(authorization === null ? {} : { authorization }) },
      });

    let answer = await ask();
    if (answer.status === 401 && authorization === null) {
      const challenge = answer.headers.get('www-authenticate') ?? '';
      authorization = await authorize(image, challenge, credentials);
      if (authorization === null) return null;
      answer = await ask();
      if (answer.status === 401 && authorization.startsWith('Basic')) throw loginFailed(image, path);
      // A token that was granted and does not open this: Docker Hub and GHCR say so of a repository that is not
      // there yet. Where it is a missing right after all, the push says so.
      if (answer.status === 401 || answer.status === 403) return null;
    }
    if (answer.ok) return answer;
    if (answer.status === 404) return null;
    throw unreachable(image, `answered ${answer.status}`);
  };
}

/** What to send for a challenge (RFC 7235; Docker's token protocol for Bearer); null when the repository is not there yet. */
async function authorize(
  image: ImageName,
  challenge: string,
  credentials: Credentials | null,
): Promise<string | null> {
  const basic =
    credentials &&
    `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`;
  const { scheme, parameters } = parseChallenge(challenge);
  if (scheme === 'basic') {
    if (basic === null) throw loginFailed(image, 'a request without a user');
    return basic;
  }
  const realm = URL.parse(parameters.realm ?? '');
  if (scheme !== 'bearer' || realm === null)
    throw unreachable(image, `asks for an unknown login: ${challenge}`);
  for (const name of ['service', 'scope']) {
    if (parameters[name] !== undefined) realm.searchParams.set(name, parameters[name]);
  }
  const answer = await send(image, realm, { headers: basic ? { authorization: basic } : {} });
  if (answer.status === 403) return null;
  if (!answer.ok) throw loginFailed(image, `${realm.host} (${answer.status})`);
  const { token, access_token } = JSON.parse(answer.body.toString()) as {
    token?: string;
    access_token?: string;
  };
  return `Bearer ${token ?? access_token ?? ''}`;
}

/** `Bearer realm="…",service="…"` taken apart. */
export function parseChallenge(challenge: string): { scheme: string; parameters: Record<string, string> } {
  const [, scheme = '', rest = ''] = /^\s*([^\s,]+)\s*(.*)$/.exec(challenge) ?? [];
  const pairs = rest.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g);
  const parameters = Object.fromEntries(
    Array.from(pairs, ([, name = '', quoted, plain = '']) => [
      name.toLowerCase(),
      quoted?.replace(/\\(.)/g, '$1') ?? plain,
    ]),
  );
  return { scheme: scheme.toLowerCase(), parameters };
}

async function request(image: ImageName, path: string, init: RequestInit) {
  try {
    return await send(image, new URL(`https://${image.apiHost}${path}`), init);
  } catch (error) {
    // As docker does: a registry on this very machine may speak plain HTTP.
    if (!/^(localhost|127\.[\d.]+)(:|$)/.test(image.apiHost)) throw error;
    return send(image, new URL(`http://${image.apiHost}${path}`), init).catch(() => {
      throw error;
    });
  }
}

async function send(image: ImageName, url: URL, init: RequestInit) {
  const attempt = async () => {
    try {
      const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
      const { status, ok, headers } = answer;
      if (isTransientStatus(status)) throw new TransientError(`${url.host} answered ${status}`);
      // The body as it was sent: its digest is made from it.
      return { status, ok, headers, body: Buffer.from(await answer.arrayBuffer()) };
    } catch (error) {
      if (!isTransientFault(error)) throw error;
      throw new TransientError(reasonOf(error), { cause: error });
    }
  };
  try {
    return await whileTransient(attempt, { baseMs: 500, capMs: 8_000 });
  } catch (cause) {
    throw unreachable(image, cause instanceof TransientError ? cause.message : reasonOf(cause), cause);
  }
}

/** fetch says "fetch failed" and puts the reason into the cause, whose message can be empty too. */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string } };
  return cause === undefined ? messageOf(error) : [cause.code, messageOf(cause)].filter(Boolean).join(': ');
}

/** The failure for a registry that gives no answer, or none that makes sense. */
export function unreachable(image: ImageName, what: string, cause?: unknown): Failure {
  return new Failure('registry-unreachable', `The registry ${image.registry} cannot be asked: ${what}`, {
    nextStep:
      'Check the name of the registry and its certificate (NODE_EXTRA_CA_CERTS names a private authority), then run again.',
    cause,
  });
}

/** The failure for a refused login; `where` names what refused it. */
export function loginFailed(image: ImageName, where: string): Failure {
  return new Failure('login-failed', `The registry ${image.registry} refused the login: ${where}`, {
    nextStep:
      'Check `username` and `password`: GHCR takes GITHUB_TOKEN with `packages: write`, Docker Hub an access token.',
  });
}
