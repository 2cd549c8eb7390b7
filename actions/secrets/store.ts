import { GetParametersByPathCommand } from '@aws-sdk/client-ssm';
import { ParameterStore, ssmClient } from '../shared/ssm.ts';
import type { Present } from './plan.ts';

/** A store for one burst of calls: its deadline must not run while somebody is looking for a key. */
export function openStore(region: string | undefined): ParameterStore {
  return new ParameterStore(ssmClient(region), undefined, () => {});
}

/** The parameters directly under the paths and when each was written; values stay encrypted where they are. */
export async function present(store: ParameterStore, paths: readonly string[]): Promise<Present> {
  const found = new Map<string, Date>();
  for (const Path of paths) {
    let NextToken: string | undefined;
    do {
      const input = { Path, WithDecryption: false, ...(NextToken && { NextToken }) };
      const page = await store.call('GetParametersByPath', (client, options) =>
        client.send(new GetParametersByPathCommand(input), options),
      );
      for (const { Name = '', LastModifiedDate = new Date(0) } of page.Parameters ?? [])
        found.set(Name, LastModifiedDate);
      NextToken = page.NextToken;
    } while (NextToken);
  }
  return found;
}
