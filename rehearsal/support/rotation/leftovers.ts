import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assertion, Context } from '../../runner/scenario.ts';
import type { Apis } from './apis.ts';

/** Shorter pieces of a secret would match innocent text. */
const SHORTEST = 16;
/** The first line of every Ed25519 key is the same. */
const COMMON = /^(b3BlbnNzaC1rZXk|-----)/;

/**
 * Looks for secrets in everything that is left: logs, summaries, requests to GitHub, the box's journal, and every file on
 * it except its releases' `.env` and `backup.env` and Docker's own store, which has a container's environment. Of that store only the logs
 * of the containers count.
 *
 * @returns The places with a secret, without the secret.
 */
async function findLeftovers(context: Context, secrets: readonly string[]): Promise<string[]> {
  const pieces = piecesOf(secrets);
  const found = new Set<string>();
  const look = (where: string, text: string) => {
    if (pieces.some((piece) => text.includes(piece))) found.add(where);
  };
  const logs = join(context.logs, '..');
  for await (const name of glob('**/*', { cwd: logs, withFileTypes: true })) {
    if (!name.isFile() || ['.env', 'backup.env'].includes(name.name)) continue;
    const file = join(name.parentPath, name.name);
    look(file.slice(logs.length + 1), await readFile(file, 'utf8'));
  }
  look('GitHub’s API', JSON.stringify(context.world.github.requests));
  for (const file of await onBox(context, pieces)) found.add(`the box: ${file}`);
  return [...found];
}

/** Each secret as it is, escaped as in `.env`, JSON and URLs, and line by line. */
function piecesOf(secrets: readonly string[]): string[] {
  const forms = secrets.flatMap((secret) => [
    secret,
    secret.replace(/["\\$]/g, '\\$&').replaceAll('\n', '\\n'),
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    // The secret in a URL is its password.
    ...(URL.canParse(secret) ? [new URL(secret).password] : []),
    ...secret.split('\n'),
  ]);
  return [...new Set(forms)].filter((piece) => piece.length >= SHORTEST && !COMMON.test(piece));
}

async function onBox({ world: { box } }: Context, pieces: readonly string[]): Promise<string[]> {
  // Over stdin: as an argument the scan would find itself.
  const script = `
    find / -xdev \\( -path /proc -o -path /sys -o -path /var/lib/docker -o -path /var/lib/containerd \\) -prune -o \\
      -type f -size -64M ! -path '/opt/skillgap/releases/*/.env' ! -path '/opt/skillgap/releases/*/backup.env' -print0 > /run/files-to-scan
    find /var/lib/docker/containers -name '*-json.log*' -print0 >> /run/files-to-scan
    journalctl --no-pager --all --output=cat | grep -qFf /dev/stdin && echo 'the journal'
    xargs -0 grep -lFf /dev/stdin < /run/files-to-scan 2>/dev/null`;
  const { stdout } = await box.exec(
    [
      'sh',
      '-c',
      `cat > /run/pieces; ${script.replaceAll('/dev/stdin', '/run/pieces')}; rm -f /run/pieces /run/files-to-scan`,
    ],
    {
      input: pieces.map((piece) => piece.replaceAll('\n', '')).join('\n'),
    },
  );
  return stdout.split('\n').filter((file) => file !== '' && file !== '/run/pieces');
}

/** Collects every command line on the box and here until it is stopped: a secret in one is visible to all. */
export function watchArguments(context: Context): { stop(): Promise<string> } {
  const seen = new Set<string>();
  let going = true;
  const watching = (async () => {
    while (going) {
      const { stdout } = await context.world.box.exec([
        ...['sh', '-c', 'for n in 1 2 3 4 5; do ps -eo args --no-headers; sleep 0.1; done'],
      ]);
      for (const line of stdout.split('\n')) seen.add(line);
      for await (const file of glob('/proc/[0-9]*/cmdline'))
        seen.add(await readFile(file, 'utf8').catch(() => ''));
    }
  })();
  return {
    async stop() {
      going = false;
      await watching;
      return [...seen].join('\n');
    },
  };
}

/** Whether a text contains one of them in any form. */
export function holdsSecret(text: string, secrets: readonly string[]): boolean {
  return piecesOf(secrets).some((piece) => text.includes(piece));
}

/** No secret that ever existed is anywhere; a planted one is found. */
export async function nothingLeft(
  context: Context,
  { tailscale }: Apis,
  ever: readonly string[],
): Promise<Assertion[]> {
  const secrets = [...ever, ...tailscale.keys.map(({ key }) => key), tailscale.client.secret];
  const found = await findLeftovers(context, secrets);
  const planted = `planted-${crypto.randomUUID()}`;
  const [here, there] = [join(context.logs, 'planted.log'), '/var/tmp/planted'];
  await writeFile(here, `a line with ${planted} in it`);
  await context.world.box.exec(['tee', there], { input: `KEY="${planted}"\n` });
  const found2 = await findLeftovers(context, [planted]);
  await rm(here);
  await context.world.box.exec(['rm', there]);
  return [
    {
      assertion: 'no secret, old or new, raw or escaped, in any log, summary, comment or file but the .env',
      passed: found.length === 0,
      detail: found.length === 0 ? `${secrets.length} secrets looked for` : `found in ${found.join(', ')}`,
    },
    {
      assertion: 'the scan finds one that is planted, in a log and on the box',
      passed: found2.length === 2,
      detail: found2.join(', '),
    },
  ];
}
