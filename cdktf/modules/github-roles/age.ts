import { allow, type Statement } from '../statement.ts';

/** Sees what parameters there are and when each was written, and no value. AWS has no resource for that question. */
export function ageStatements(): readonly Statement[] {
  return [allow('SeeParameters', ['ssm:DescribeParameters'], ['*'])];
}
