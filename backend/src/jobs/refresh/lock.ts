import postgres from 'postgres';
import type { DatabaseAddress } from '../../db/address.ts';
import { clientOptions } from '../../db/database.ts';

/** Names the lock among all advisory locks of the database: "jobsboar" in ASCII. */
const LOCK_KEY = 0x6a6f_6273_626f_6172n;

export type Lock = { release(): Promise<void> };

/**
 * Takes the refresh lock; undefined when another process has it. It belongs to its own session, so a killed process
 * leaves none behind. `onLost` is called when the session ends before the release.
 */
export async function takeLock(address: DatabaseAddress, onLost: () => void): Promise<Lock | undefined> {
  let held = false;
  const client = postgres({
    ...clientOptions(address),
    max: 1,
    connect_timeout: 5,
    // By default a session is exchanged after a while, and the lock would go with the old one.
    max_lifetime: null,
    idle_timeout: 0,
    keep_alive: 15,
    connection: { application_name: 'skillgap-refresh', statement_timeout: 5_000 },
    onclose: () => {
      if (held) onLost();
      held = false;
    },
  });
  const release = async () => {
    held = false;
    await client.end({ timeout: 1 });
  };
  try {
    const [row] = await client`select pg_try_advisory_lock(${String(LOCK_KEY)}::bigint) as taken`;
    held = row?.taken === true;
  } catch (error) {
    await release();
    throw error;
  }
  if (held) return { release };
  await release();
  return undefined;
}
