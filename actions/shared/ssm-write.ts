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
 * Puts one as `SecureString`. Returns its version; null when it exists and must not be overwritten.
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
      // Somebody else was faster: their value stays.
      if (!overwrite && error instanceof ParameterAlreadyExists) return null;
      if (error instanceof ParameterMaxVersionLimitExceeded) throw versionsFull(Name, error);
      throw error;
    }
  });
}

/** Deletes one, if it exists. */
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

/** The new value, and the old one again if it has to be rolled back. */
const VERSIONS_NEEDED = 2;

/**
 * Checks that there is room for two more versions, before anything is created.
 *
 * @param version Its newest; below 99 nothing is asked.
 * @throws Failure `versions-full`.
 */
export async function requireRoom(store: ParameterStore, Name: string, version: number): Promise<void> {
  if (version + VERSIONS_NEEDED <= MOST_VERSIONS) return;
  const input = { Name, WithDecryption: false, MaxResults: 50 };
  const kept: { version: number; labels: readonly string[] }[] = [];
  for (let NextToken: string | undefined; ; ) {
    const page = await store.call('GetParameterHistory', (client, options) =>
      client.send(new GetParameterHistoryCommand({ ...input, NextToken }), options),
    );
    for (const { Version = 0, Labels = [] } of page.Parameters ?? [])
      kept.push({ version: Version, labels: Labels });
    NextToken = page.NextToken;
    if (!NextToken) break;
  }
  const dropped = Math.max(0, kept.length + VERSIONS_NEEDED - MOST_VERSIONS);
  const oldest = kept.sort((a, b) => a.version - b.version).slice(0, dropped);
  if (oldest.some(({ labels }) => labels.length > 0)) throw versionsFull(Name);
}

function versionsFull(Name: string, cause?: unknown): Failure<'versions-full'> {
  return new Failure(
    'versions-full',
    `Parameter Store keeps ${MOST_VERSIONS} versions of ${Name}, and one of the oldest has a label, so it takes no other.`,
    {
      nextStep: `See whose label that is (aws ssm get-parameter-history --name ${Name} --query 'Parameters[:2].[Version,Labels]'), and move it: aws ssm label-parameter-version --name ${Name} --labels LABEL`,
      cause,
    },
  );
}
