import type { Run } from '../shared/ssh.ts';
import type { Store } from './store.ts';

/** Everything that a rotation reaches. */
export interface Context {
  environment: string;
  paths: { app: string; deploy: string; rotation: string };
  store: Store;
  /** Runs an argv on the box, over one connection; secrets over stdin. */
  box: Run;
  /** Whether the key to the box came from elsewhere than Parameter Store. */
  sshKeyGiven: boolean;
  /** Waits until no operation holds the box. @throws Failure `test-failed` when one does not end. */
  boxAtRest(): Promise<void>;
  /** Logs in on the box with this private key, on a connection of its own. False when the box refuses it. */
  canLogIn(privateKey: string): Promise<boolean>;
  /** Hides a value in the log, from before it is used. */
  mask(value: string): void;
  /** Addresses of the APIs, without a slash at the end. */
  endpoints: { tailscale: string; pinecone: string; adzuna: string };
  runUrl: string;
  /** Aborted when the job is cancelled. */
  cancelled: AbortSignal;
}
