import type { Aws } from './aws.ts';
import { type AwsProxy, type SsmCall, startAwsProxy } from './aws-proxy.ts';

/** AWS with a moment in it at which something can happen. */
export interface WatchedAws extends AwsProxy {
  /** Resolves when the call that was waited for is there. It never gets an answer. */
  readonly reached: Promise<void>;
}

/**
 * Passes everything on but one call: the first that `at` knows. Whoever makes that waits for an answer that does not
 * come. With `done` it has had its effect by then; one that was lost on the way there has not, and the next try counts.
 */
export async function watchAws(
  aws: Pick<Aws, 'endpoint'>,
  at: (call: SsmCall) => boolean,
  done: boolean,
): Promise<WatchedAws> {
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  let waiting = true;
  const here = () => {
    waiting = false;
    resolve();
  };
  const door = await startAwsProxy(aws, (call) => {
    if (!waiting || !at(call)) return 'pass';
    if (done) return { hangOnceDone: here };
    here();
    return 'hang';
  });
  return { ...door, reached };
}
