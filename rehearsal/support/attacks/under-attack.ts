import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import type { Account, Attack, Attacker } from './attack.ts';
import { fullDisks, lives, recovered } from './box.ts';
import { type Client, createClient } from './client.ts';
import { work } from './user.ts';

/** Who takes part in one attack. */
export interface Cast {
  readonly attackers: readonly (Pick<Attacker, 'accounts'> & { readonly address: string })[];
  /** A regular user, at an address of its own. */
  readonly user: Account & { readonly address: string };
  /** The addresses of the other regular clients. */
  readonly clients: readonly string[];
}

/** Requests a second of the regular clients. */
const RATE = 100;
/** What regular clients read. */
const PATHS = ['/v1/jobs', '/v1/jobs?limit=50', '/v1/jobs?q=job', '/v1/skills?q=go', '/health'];
/** Then an attack is in full swing. */
const ATTACK_BEGINS_MS = 2_500;
/** No attack is shorter, however soon the user is done. */
const ATTACK_MS = 5_000;
/** No attack is longer: by then a regular user has been kept out. */
const LONGEST_MS = 20_000;

/** Attacks production while regular clients read and a user signs in, uploads a resume and has it read. */
export async function underAttack(context: Context, attack: Attack, cast: Cast): Promise<Assertion> {
  const { world } = context;
  await recovered(world);
  const before = { lives: await lives(world), fullDisks: await fullDisks(world) };
  await using load = await context.load({ rate: RATE, paths: PATHS, sourceAddresses: cast.clients });

  const ending = new AbortController();
  const { signal } = ending;
  // One for each connection.
  setMaxListeners(0, signal);
  const host = world.box.host;
  const sides = cast.attackers.map(({ address, accounts }) => ({
    ...{ accounts, signal },
    client: createClient(host, address, signal),
  }));
  const attacking = Promise.all(sides.map((attacker) => attack.run(attacker)));
  attacking.catch(() => {});
  const least = sleep(ATTACK_MS);
  await sleep(ATTACK_BEGINS_MS);
  const user = createClient(host, cast.user.address, AbortSignal.timeout(60_000));
  const done = await work(user, cast.user, AbortSignal.timeout(LONGEST_MS - ATTACK_BEGINS_MS));
  await least;
  ending.abort();
  await attacking;
  const clients = await load.stop();

  const after = { lives: await lives(world), fullDisks: await fullDisks(world) };
  const name = `${attack.name}${['', ', from one address', ', from two addresses'][cast.attackers.length]}`;
  context.figure(`${name}: p50, ms`, clients.latency.p50);
  context.figure(`${name}: p99, ms`, clients.latency.p99);
  context.figure(`${name}: requests sent`, clients.sent);
  context.figure(`${name}: requests failed`, clients.failed);
  const [error] = clients.errors;
  return expectAll(
    `${name}: no regular request fails`,
    {
      failed: [clients.failed, 0],
      'signing in': [done.signIns, [200, 200, 200]],
      uploading: [done.upload, 202],
      'the resume': [done.resume, 'extracted'],
      'refused to the user': [refused(user), 0],
      'the backend': [after.lives, before.lives],
      'full disks': [after.fullDisks - before.fullDisks, 0],
      'every attacker attacked': sides.every(({ client }) => Object.keys(client.answers).length > 0),
    },
    [
      `${clients.sent} requests, p99 ${clients.latency.p99} ms`,
      ...(error ? [`${error.error} × ${error.count}`] : []),
      ...sides.map(({ client }) => `attacker: ${tally(client)}`),
    ].join(', '),
  );
}

/** How many of a client's requests were not served. */
function refused({ answers }: Client): number {
  return Object.entries(answers)
    .filter(([status]) => !status.startsWith('2'))
    .reduce((sum, [, count]) => sum + count, 0);
}

const tally = ({ answers }: Client): string =>
  Object.entries(answers)
    .map(([status, count]) => `${status} × ${count}`)
    .join(' ');
