import type { Environment } from '../environments/types.ts';
import type { Problem } from './problem.ts';
import * as rules from './rules.ts';

/** The problem of one field of an environment, if there is one. */
export type Check = (field: string, value: unknown, rule: rules.Rule) => Problem[];

const fields = ['domain', 'zone', 'proxied'] as const;

/** The fields of each provider. One of another provider would do nothing, although somebody meant it to. */
const fieldsOf: Readonly<Record<string, readonly (typeof fields)[number][]>> = {
  none: ['domain'],
  duckdns: ['domain'],
  route53: ['domain', 'zone'],
  cloudflare: fields,
};

/** What is wrong with an environment's name. */
export function dnsProblems(environment: Environment, check: Check): Problem[] {
  const dns: Readonly<Record<string, unknown>> = { ...environment.dns };
  const provider = `${dns.provider}`;
  // Until there was a choice, the name stood beside the other fields.
  const old = check(
    'domain',
    'domain' in environment ? environment.domain : undefined,
    rules.absent("nothing: the name has moved to dns: { provider: 'none', domain: … }"),
  );
  const known = fieldsOf[provider];
  if (!known) return [...old, ...check('dns.provider', dns.provider, rules.dnsProvider)];
  const strangers = fields
    .filter((field) => !known.includes(field))
    .flatMap((field) => check(`dns.${field}`, dns[field], rules.absent(`nothing with provider ${provider}`)));
  return [
    ...old,
    ...strangers,
    ...known.flatMap((field) => check(`dns.${field}`, dns[field], ruleOf(field, dns))),
  ];
}

function ruleOf(
  field: (typeof fields)[number],
  { provider, zone, domain }: Readonly<Record<string, unknown>>,
) {
  if (field === 'proxied') return rules.yesOrNo;
  if (field === 'zone') return rules.domain;
  if (provider === 'duckdns') return rules.duckdnsDomain;
  if (provider !== 'none') return every(rules.domain, rules.within(zone));
  // Without a token nobody would tell DuckDNS where the box is.
  return domain === undefined ? () => undefined : every(rules.domain, notAtDuckdns);
}

function notAtDuckdns(value: unknown): string | undefined {
  return `${value}`.endsWith('.duckdns.org')
    ? "a name elsewhere; this one wants provider: 'duckdns'"
    : undefined;
}

function every(...all: readonly rules.Rule[]): rules.Rule {
  return (value) => all.map((rule) => rule(value)).find((allowed) => allowed !== undefined);
}

/** A name leads to one box, and a zone that two stacks make is two zones, of which the registrar knows one. */
export function dnsDifferences(environments: readonly Environment[]): Problem[] {
  return environments.flatMap(({ name, dns }, index) =>
    (['domain', 'zone'] as const).flatMap((field) => {
      const nameOf = (one: Environment['dns'] | undefined) =>
        field === 'domain' ? one?.domain : one?.provider === 'route53' ? one.zone : undefined;
      const value = nameOf(dns);
      const other = environments.slice(0, index).find((earlier) => nameOf(earlier.dns) === value);
      return value === undefined || other === undefined
        ? []
        : [{ field: `${name}.dns.${field}`, value, allowed: `a ${field} other than that of ${other.name}` }];
    }),
  );
}
