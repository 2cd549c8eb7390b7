import { DescribeParametersCommand } from '@aws-sdk/client-ssm';
import type { ParameterStore } from '../shared/ssm.ts';

/** AWS's own limit. */
const NAMES_A_PAGE = 50;

/**
 * When each parameter directly under a path was last written, by its full name. DescribeParameters knows no values, so
 * a role that may call nothing else cannot read one.
 */
export async function datesUnder(store: ParameterStore, path: string): Promise<Map<string, Date>> {
  const ParameterFilters = [{ Key: 'Path', Option: 'OneLevel', Values: [path] }];
  const found = new Map<string, Date>();
  let NextToken: string | undefined;
  do {
    const input = { ParameterFilters, MaxResults: NAMES_A_PAGE, ...(NextToken && { NextToken }) };
    const page = await store.call('DescribeParameters', (client, options) =>
      client.send(new DescribeParametersCommand(input), options),
    );
    for (const { Name, LastModifiedDate } of page.Parameters ?? [])
      if (Name && LastModifiedDate) found.set(Name, LastModifiedDate);
    // A page may be empty and still not be the last.
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}
