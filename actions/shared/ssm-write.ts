import {
  DeleteParameterCommand,
  GetParameterHistoryCommand,
  ParameterAlreadyExists,
  ParameterMaxVersionLimitExceeded,
  ParameterNotFound,
  PutParameterCommand,
} from '@aws-sdk/client-ssm';
import { Failure } from './outcome.ts';
import type { ParameterStore } from './ssm.ts';

/**
 * Puts one as `SecureString`. Returns its version; null when it is there already and was not to be overwritten.
 *
 * @throws Failure `versions-full` when Parameter Store keeps 100 versions of it already and cannot drop the oldest,
 * because that has a label.
 */
export function putParameter(
  store: ParameterStore,
  Name: string,
  Value: string,
  { overwrite = true } = {},
): Promise<number | null> {
  return store.call('PutParameter', async (client, options) => {
    const input = { Name, Value, Type: 'SecureString', Overwrite: overwrite } as const;
    try {
      return (await client.send(new PutParameterCommand(input), options)).Version ?? 0;
    } catch (error) {
      // Somebody was faster: theirs stays.
      if (!overwrite && error instanceof ParameterAlreadyExists) return null;
      if (error instanceof ParameterMaxVersionLimitExceeded) throw versionsFull(Name, error);
      throw error;
    }
  });
}

/** Deletes one; what is not there is gone already. */
export async function removeParameter(store: ParameterStore, Name: string): Promise<void> {
  await store.call('DeleteParameter', async (client, options) => {
    try {
      await client.send(new DeleteParameterCommand({ Name }), options);
    } catch (error) {
      if (!(error instanceof ParameterNotFound)) throw error;
    }
  });
}

/** As many versions as Parameter Store keeps; the next one drops the oldest, unless that has a label. */
const MOST_VERSIONS = 100;

/**
 * Finds out whether one more version can be put, before anything is made that would then have no place.
 *
 * @param version Its newest; below 100 nothing is asked.
 * @throws Failure `versions-full`.
 */
export async function requireRoom(store: ParameterStore, Name: string, version: number): Promise<void> {
  if (version < MOST_VERSIONS) return;
  const input = { Name, WithDecryption: false, MaxResults: 50 };
  let count = 0;
  let oldest: { version: number; labels: readonly string[] } | undefined;
  for (let NextToken: string | undefined; ; ) {
    const page = await store.call('GetParameterHistory', (client, options) =>
      client.send(new GetParameterHistoryCommand({ ...input, NextToken }), options),
    );
    for (const { Version = 0, Labels = [] } of page.Parameters ?? []) {
      count += 1;
      if (!oldest || Version < oldest.version) oldest = { version: Version, labels: Labels };
    }
    NextToken = page.NextToken;
    if (!NextToken) break;
  }
  if (count >= MOST_VERSIONS && oldest && oldest.labels.length > 0) throw versionsFull(Name);
}

function versionsFull(Name: string, cause?: unknown): Failure<'versions-full'> {
  return new Failure(
    'versions-full',
    `Parameter Store keeps ${MOST_VERSIONS} versions of ${Name}, and the oldest has a label, so it takes no other.`,
    {
      nextStep: `See whose label that is (aws ssm get-parameter-history --name ${Name} --query 'Parameters[0].[Version,Labels]'), and move it: aws ssm label-parameter-version --name ${Name} --labels LABEL`,
      cause,
    },
  );
}
