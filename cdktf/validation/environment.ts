import type { Environment } from '../environments/types.ts';
import { type Check, dnsDifferences, dnsProblems } from './dns.ts';
import { InvalidEnvironmentError, type Problem } from './problem.ts';
import * as rules from './rules.ts';

/** What the data in this repository names until an operator replaces it. */
const exampleAccount = '123456789012';

/** Throws with everything that is wrong with these environments. Types say less than AWS refuses, and Node drops them. */
export function validate(environments: readonly Environment[]): void {
  const problems = environments.flatMap((environment) => [
    ...fieldProblems(environment),
    ...exampleProblems(environment),
  ]);
  problems.push(...differences(environments), ...dnsDifferences(environments));
  if (problems.length > 0) throw new InvalidEnvironmentError(problems);
}

function fieldProblems(environment: Environment): Problem[] {
  const { name, region, backups, operatorCidrs, deployKeys, budgetsUsd, egress, github } = environment;
  const check: Check = (field, value, rule) => {
    const allowed = rule(value);
    return allowed === undefined ? [] : [{ field: `${name}.${field}`, value, allowed }];
  };
  const checkList = (field: string, values: unknown, allowed: string, rule: rules.Rule): Problem[] =>
    Array.isArray(values) && values.length > 0
      ? values.flatMap((value, index) => [
          ...check(`${field}[${index}]`, value, rule),
          ...check(`${field}[${index}]`, value, rules.notAmong(values.slice(0, index))),
        ])
      : [{ field: `${name}.${field}`, value: values, allowed }];

  return [
    ...check('name', name, rules.environmentName),
    ...check('accountId', environment.accountId, rules.accountId),
    ...check('region', region, rules.region),
    ...check('availabilityZone', environment.availabilityZone, rules.zoneOf(region)),
    ...check('instanceType', environment.instanceType, rules.instanceType),
    ...check('boxGeneration', environment.boxGeneration, rules.boxGeneration),
    // Debian's image has 8 GB.
    ...check('rootVolumeGb', environment.rootVolumeGb, rules.whole(8, 500, 'GB')),
    ...check('dataVolumeGb', environment.dataVolumeGb, rules.whole(1, 1000, 'GB')),
    ...check('backups.fullBackups', backups?.fullBackups, rules.fullBackups),
    ...check('backups.pointInTimeDays', backups?.pointInTimeDays, rules.pointInTimeDays),
    ...check(
      'backupDays',
      'backupDays' in environment ? environment.backupDays : undefined,
      rules.absent('nothing: it has become backups: { fullBackups: …, pointInTimeDays: … }'),
    ),
    ...checkList('operatorCidrs', operatorCidrs, 'at least one network, such as 203.0.113.7/32', rules.cidr),
    ...checkList('deployKeys', deployKeys, 'at least one public key', rules.sshKey),
    ...check('alertEmail', environment.alertEmail, rules.mail),
    ...checkList('budgetsUsd', budgetsUsd, 'at least one amount', rules.whole(1, 10_000, 'dollars')),
    ...dnsProblems(environment, check),
    ...check('egress.mail', egress?.mail, rules.yesOrNo),
    ...(egress?.redisPort === undefined ? [] : check('egress.redisPort', egress.redisPort, rules.openPort)),
    ...check('github.owner', github?.owner, rules.githubOwner),
    ...check('github.name', github?.name, rules.githubName),
    ...(github?.ownerId === undefined && github?.id === undefined
      ? []
      : [
          ...check('github.ownerId', github.ownerId, rules.githubId),
          ...check('github.id', github.id, rules.githubId),
        ]),
  ];
}

/** With an account of your own, a mail to example.com would reach nobody, and 203.0.113.0/24 is nobody's network. */
function exampleProblems(environment: Environment): Problem[] {
  const { name, accountId, alertEmail, operatorCidrs, deployKeys, dns, github } = environment;
  if (accountId === exampleAccount) return [];
  const matching = (field: string, values: readonly unknown[], example: RegExp): Problem[] =>
    values
      .filter((value) => example.test(`${value}`))
      .map((value) => ({ field: `${name}.${field}`, value, allowed: 'your own; this is the example' }));
  return [
    ...matching('alertEmail', [alertEmail], /@example\.(com|net|org)$/),
    ...matching('operatorCidrs', operatorCidrs ?? [], /^(192\.0\.2|198\.51\.100|203\.0\.113)\.|^2001:db8:/),
    ...matching('deployKeys', deployKeys ?? [], / example$/),
    ...matching('dns.domain', [dns?.domain], /(^|\.)example\.(com|net|org)$/),
    // The roles of this account would trust the owner of the repository of that name.
    ...matching('github', [`${github?.owner}/${github?.name}`], /^skillgap\/skillgap$/),
  ];
}

/** Two with one name would be the same resources in one state; another account or region would need its own roles. */
function differences(environments: readonly Environment[]): Problem[] {
  return environments.flatMap((environment, index) => {
    const [first] = environments;
    const same = (['accountId', 'region'] as const).flatMap((field) =>
      environment[field] === first?.[field]
        ? []
        : [
            {
              field: `${environment.name}.${field}`,
              value: environment[field],
              allowed: `${first?.[field]}, as in ${first?.name}: all environments share one account, one region and its roles`,
            },
          ],
    );
    return environments.findIndex(({ name }) => name === environment.name) === index
      ? same
      : [
          ...same,
          {
            field: `${environment.name}.name`,
            value: environment.name,
            allowed: 'a name that no other environment has',
          },
        ];
  });
}
