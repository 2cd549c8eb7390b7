import { allow, type Statement } from '../statement.ts';
import type { RoleScope } from './scope.ts';

/** IAM cannot name a zone before it exists, and Route 53 knows no tags in a policy: records are limited by their names. */
const zones = 'arn:aws:route53:::hostedzone/*';

/** Reads zones and their records, if an environment keeps its name at Route 53. */
export function readDnsStatements({ route53Zones }: RoleScope): readonly Statement[] {
  if (route53Zones.length === 0) return [];
  return [
    allow(
      'SeeZones',
      ['route53:GetHostedZone', 'route53:ListResourceRecordSets', 'route53:ListTagsForResource'],
      [zones],
    ),
  ];
}

/**
 * Keeps the zones, and the addresses in them: no record of another zone's name, and no MX. Not the one name of the
 * environment: to write another one takes the right to delete the one before.
 */
export function dnsStatements({ route53Zones }: RoleScope): readonly Statement[] {
  if (route53Zones.length === 0) return [];
  return [
    allow('CreateZone', ['route53:CreateHostedZone'], ['*']),
    // Route 53 deletes none that has other records than its own.
    allow('KeepZone', ['route53:ChangeTagsForResource', 'route53:DeleteHostedZone'], [zones]),
    allow('AwaitZone', ['route53:GetChange'], ['arn:aws:route53:::change/*']),
    allow('WriteAddress', ['route53:ChangeResourceRecordSets'], [zones], {
      'ForAllValues:StringLike': {
        'route53:ChangeResourceRecordSetsNormalizedRecordNames': route53Zones.flatMap((zone) => [
          zone,
          `*.${zone}`,
        ]),
      },
      'ForAllValues:StringEquals': { 'route53:ChangeResourceRecordSetsRecordTypes': ['A'] },
    }),
  ];
}
