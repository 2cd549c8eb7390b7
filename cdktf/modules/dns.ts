import { Route53Record } from '@cdktf/provider-aws/lib/route53-record/index.js';
import { Route53Zone } from '@cdktf/provider-aws/lib/route53-zone/index.js';
import { SsmParameter } from '@cdktf/provider-aws/lib/ssm-parameter/index.js';
import { Construct } from 'constructs';
import type { Dns as DnsData } from '../environments/types.ts';
import type { dnsParameters } from './names.ts';

export interface DnsProps {
  readonly environment: string;
  readonly dns: DnsData;
  /** The box's public address. */
  readonly address: string;
}

/** What a deploy and `npm run dns` must know of the environment's name, and at Route 53 the zone with its record. */
export class Dns extends Construct {
  /** To be named at the domain's registrar; undefined where the zone is not ours. */
  readonly nameServers: string[] | undefined;

  constructor(scope: Construct, id: string, { environment, dns, address }: DnsProps) {
    super(scope, id);
    const parameter = (name: (typeof dnsParameters)[number], value: string) =>
      // As `value` it would be hidden in the plan.
      new SsmParameter(this, name, {
        name: `/skillgap-deploy/${environment}/${name}`,
        type: 'String',
        insecureValue: value,
      });
    parameter('DNS_PROVIDER', dns.provider);
    if (dns.domain !== undefined) parameter('DOMAIN', dns.domain);
    if (dns.provider === 'cloudflare' && dns.proxied) parameter('CDN', dns.provider);
    if (dns.provider === 'route53') this.nameServers = this.#zone(dns.zone, dns.domain, address);
  }

  #zone(name: string, domain: string, address: string): string[] {
    const zone = new Route53Zone(this, 'zone', {
      name,
      // Another zone has other name servers, which somebody has to name at the domain's registrar by hand. The comment of an
      // adopted zone is the registrar's, and the deploy's role may not change it.
      lifecycle: { preventDestroy: true, ignoreChanges: ['comment'] },
    });
    // No AAAA: the box has no IPv6 address.
    new Route53Record(this, 'address', {
      zoneId: zone.zoneId,
      name: domain,
      type: 'A',
      ttl: 300,
      records: [address],
    });
    return zone.nameServers;
  }
}
