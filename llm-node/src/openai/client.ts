import type { Context } from 'hono';
import { type AppEnv, peerOf } from '../http/context.ts';

/** Whose turn a request takes: its user's, whatever connection it came by; else its peer's. */
export function clientOf(c: Context<AppEnv>, user: string | null): string {
  return user === null ? `peer ${peerOf(c)?.address ?? ''}` : `user ${user}`;
}
