import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Testing } from 'cdktf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Environment } from '../environments/types.ts';
import { rules } from '../policy/rules.ts';
import { AppStack } from '../stacks/app.ts';
import { BootstrapStack } from '../stacks/bootstrap.ts';
import { validate } from '../validation/environment.ts';
import { instanceTypes, regions } from '../validation/rules.ts';
import { exampleProd } from './example.ts';
import { environments, generateEnvironments, seedOf } from './generate.ts';

it('makes environments that are valid', () => {
  fc.assert(
    fc.property(environments, (made) => {
      validate(made);
    }),
    { numRuns: 1000 },
  );
});

it('makes nothing that is like the example, but the names', () => {
  const fields = Object.keys(exampleProd).filter((field) => !['name', 'enabled'].includes(field));
  fc.assert(
    fc.property(environments, ([prod]) => {
      for (const field of fields as (keyof Environment)[])
        expect(prod[field]).not.toEqual(exampleProd[field]);
    }),
  );
});

it('makes the same of a seed each time, and something else of another', () => {
  for (const seed of [0, 1, -5, 2 ** 31 - 1]) {
    expect(generateEnvironments(seed)).toEqual(generateEnvironments(seed));
    expect(generateEnvironments(seed)).not.toEqual(generateEnvironments(seed + 1));
  }
});

it('takes a seed as it is given, or makes one up', () => {
  expect(seedOf('42')).toBe(42);
  expect(seedOf('-7')).toBe(-7);
  expect(Number.isSafeInteger(seedOf(undefined))).toBe(true);
  expect(seedOf('')).not.toBe(seedOf(''));
  expect(() => seedOf('1.5')).toThrow(/DATA_SEED is "1.5"; allowed: a whole number/);
});

it('makes all that may be: every region and type of instance, both families, staging on and off', () => {
  const made = Array.from({ length: 500 }, (_, seed) => generateEnvironments(seed));
  const seen = (value: (prod: Environment, staging: Environment) => unknown) =>
    new Set(made.map(([prod, staging]) => value(prod, staging)));
  expect(seen(({ region }) => region).size).toBe(regions.length - 1);
  expect(seen(({ instanceType }) => instanceType).size).toBe(instanceTypes.length - 1);
  expect(seen(({ operatorCidrs }) => operatorCidrs.some((cidr) => cidr.includes(':'))).size).toBe(2);
  expect(seen(({ deployKeys }) => deployKeys.some((key) => key.startsWith('ssh-rsa'))).size).toBe(2);
  expect(seen(({ dns }) => dns.provider).size).toBe(4);
  expect(seen(({ egress }) => egress.mail).size).toBe(2);
  expect(seen(({ egress }) => egress.redisPort === undefined).size).toBe(2);
  expect(seen((_, { enabled }) => enabled).size).toBe(2);
});

it('the stacks of any environments keep every rule', () => {
  fc.assert(
    fc.property(environments, (made) => {
      const [prod] = made;
      const app = new App({ outdir: join(tmpdir(), 'skillgap-generated') });
      const stacks = [
        new BootstrapStack(app, { ...prod, environments: made }),
        ...made.map((environment) => new AppStack(app, environment)),
      ];
      for (const stack of stacks) {
        const json = { name: stack.node.id, ...JSON.parse(Testing.synth(stack)) };
        expect(rules.flatMap((rule) => rule.check(json))).toEqual([]);
      }
    }),
    { numRuns: 10 },
  );
});
