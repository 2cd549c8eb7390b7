import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../actions/shared/template.ts';
import type { Environment } from '../environments/types.ts';
import { exampleProd, exampleStaging } from '../testing/example.ts';
import { all, synthesized } from '../testing/stack.ts';

/** Every setting that the running system has. */
const template = 'compose/.env.production.example';
const keys = parseTemplate(readFileSync(new URL(`../../${template}`, import.meta.url), 'utf8'), template);

/** The port that a scheme means; null where the connection does not leave the box by the security group. */
const ports: Readonly<Record<string, number | null>> = {
  http: 80,
  https: 443,
  smtp: 587,
  smtps: 465,
  redis: 6379,
  rediss: 6379,
  // Postgres runs on the box, and a database elsewhere is none of what the documentation recommends.
  postgres: null,
  postgresql: null,
  // Within the tailnet, whose packets are UDP.
  tailnet: null,
};

/** The schemes that a format names: `list of origin https|tailnet`. */
function schemesOf(format: string): readonly string[] {
  const [, schemes] = /^(?:list of )?(?:url|server|origin) (\S+)$/.exec(format) ?? [];
  return schemes?.split('|') ?? [];
}

/** The TCP ports out of a box. */
function opened(environment: Environment): readonly number[] {
  const egress = all(synthesized(environment), 'aws_security_group').flatMap((group) => group.egress ?? []);
  return egress
    .filter(({ protocol }) => protocol === 'tcp')
    .flatMap(({ from_port, to_port }) => {
      expect(to_port).toBe(from_port);
      return from_port;
    });
}

const everything = opened(exampleStaging);
const addresses = keys.flatMap(({ key: name, format }) =>
  schemesOf(format.declared).map((scheme) => ({ name, scheme })),
);

describe(`egress and ${template}`, () => {
  it('finds the keys that name a server', () => {
    expect(addresses.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['DATABASE_URL', 'LLM_NODE_URLS', 'SMTP_URL', 'REDIS_URL']),
    );
  });

  it.each(addresses)('$name may name $scheme://, and a fully configured box reaches it', ({ scheme }) => {
    const port = ports[scheme];
    // A scheme that is not in the table: add it, and open its port.
    expect(port).toBeDefined();
    if (port !== null) expect(everything).toContain(port);
  });

  it('opens no port that no key and no package wants', () => {
    const wanted = new Set([80, 443, ...addresses.map(({ scheme }) => ports[scheme])]);
    expect(everything.filter((port) => !wanted.has(port))).toEqual([]);
  });

  it('never lets mail out by port 25', () => {
    for (const environment of [exampleProd, exampleStaging]) expect(opened(environment)).not.toContain(25);
  });

  it.each([
    [{ mail: false }, []],
    [{ mail: true }, [465, 587]],
    [{ mail: false, redisPort: 12_345 }, [12_345]],
  ])('opens what is set, and nothing else: %j', (egress, ports) => {
    expect(opened({ ...exampleProd, egress })).toEqual([80, 443, ...ports]);
  });
});
