import type { Aws } from './aws.ts';
import { type AwsProxy, startAwsProxy } from './aws-proxy.ts';

/** AWS with a Parameter Store that is unwell for a while. */
export interface FaultyAws extends AwsProxy {
  /** Calls that were throttled, and calls that were never answered. */
  readonly refused: { throttled: number; hung: number };
}

/**
 * From the first call of Parameter Store on it throttles every one for half of the time, and leaves every one without an
 * answer for the other half; everything else passes.
 */
export async function startFaultyAws(aws: Aws, forMs: number): Promise<FaultyAws> {
  const refused = { throttled: 0, hung: 0 };
  let firstAt = 0;
  const door = await startAwsProxy(aws, () => {
    firstAt ||= Date.now();
    const elapsed = Date.now() - firstAt;
    if (elapsed >= forMs) return 'pass';
    refused[elapsed < forMs / 2 ? 'throttled' : 'hung'] += 1;
    return elapsed < forMs / 2 ? 'throttle' : 'hang';
  });
  return { ...door, refused };
}
