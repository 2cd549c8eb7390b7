import { Failure } from './outcome.ts';

const TIMEOUT_MS = 5_000;

/**
 * Where values are read: the region, and the account if AWS says. Nothing is thrown: it is for a message.
 *
 * @param region Passed to the SDK when AWS_REGION is not set.
 */
export async function describePlace(region?: string): Promise<string> {
  // Hardly ever needed, so not a part of every action's start.
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient({ ...(region && { region }), maxAttempts: 2 });
  try {
    const name = `region ${await client.config.region()}`;
    try {
      // AWS answers this for everybody who is signed in; no permission is needed.
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const { Account } = await client.send(new GetCallerIdentityCommand({}), { abortSignal: signal });
      return `${name} of account ${Account}`;
    } catch {
      return name;
    }
  } catch {
    return 'a region that is not set';
  } finally {
    client.destroy();
  }
}

/** The failure of a place in which nothing is: it is more often the wrong one than a new one. */
export async function nothingFound<R extends string>(reason: R, paths: string): Promise<Failure<R>> {
  return new Failure(reason, `In ${await describePlace()} there is nothing under ${paths}.`, {
    nextStep:
      'Is that the region and the account that you mean? Check AWS_REGION, the role or the keys, and the name of the environment, before you create anything. Only if they are right: npm run secrets -- init --env <env>.',
  });
}
