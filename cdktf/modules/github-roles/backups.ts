import { expireBackupStatements, readBackupStatements } from '../box-policy.ts';
import { backupKeyParameters, backupParameters, parameterArn } from '../names.ts';
import { allow, type Statement } from '../statement.ts';
import type { RoleScope } from './scope.ts';

/** Restores the newest backup where it can harm nobody: reads the backups and what opens them, and writes nothing. */
export function drillStatements(scope: RoleScope): readonly Statement[] {
  return [readKeys(scope), ...ofEach(scope, (environment) => readBackupStatements(scope, environment))];
}

/** Deletes backups that have expired, after a drill that has passed. No version of them: those stay for their days. */
export function expireStatements(scope: RoleScope): readonly Statement[] {
  return [readKeys(scope), ...ofEach(scope, (environment) => expireBackupStatements(scope, environment))];
}

/** Each by its name: no other secret, and no list. */
function readKeys(scope: RoleScope): Statement {
  const names = (root: string, parameters: readonly string[]) =>
    scope.environments.flatMap((environment) =>
      parameters.map((name) => parameterArn(scope, `/${root}/${environment}/${name}`)),
    );
  return allow(
    'ReadBackupKeys',
    ['ssm:GetParameter', 'ssm:GetParameters'],
    [...names('skillgap', backupKeyParameters), ...names('skillgap-deploy', backupParameters)],
  );
}

/** One statement of a kind for all environments. */
function ofEach(
  { environments }: RoleScope,
  make: (environment: string) => readonly Statement[],
): readonly Statement[] {
  const [first = [], ...others] = environments.map(make);
  return first.map((statement, index) => ({
    ...statement,
    Resource: [statement, ...others.map((other) => other[index])].flatMap((one) => one?.Resource ?? []),
  }));
}
