import { startWorker, type Worker } from '../../../testbed/worker.ts';
import type { PeerJobs } from './process.ts';

/** A machine of a network, as far as its programs are concerned: a process that sees only that network. */
export type Peer = Worker<PeerJobs>;

/** Starts a peer. @param within The beginning of an argv that runs a program in the network. */
export function startPeer(within: readonly string[]): Peer {
  return startWorker<PeerJobs>(new URL('./process.ts', import.meta.url), within);
}
