import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import type { Dns, Environment } from '../environments/types.ts';
import { instanceTypes, regions } from '../validation/rules.ts';
import { exampleProd as example } from './example.ts';

/** What an operator might put into `prod.ts` and `staging.ts`. */
export type Environments = readonly [prod: Environment, staging: Environment];

/** The seed that a failure is repeated with, as `DATA_SEED` gives it; another one each time where it is not set. */
export function seedOf(text: string | undefined): number {
  if (text === undefined || text === '') return randomInt(2 ** 31);
  const seed = Number(text);
  if (!Number.isSafeInteger(seed)) throw new Error(`DATA_SEED is "${text}"; allowed: a whole number`);
  return seed;
}

/** The environments of a seed: the same ones each time, on every machine. */
export function generateEnvironments(seed: number): Environments {
  // Without bias: one sample is all there is, and it must not be the smallest of everything.
  const [sample] = fc.sample(fc.noBias(environments), { seed, numRuns: 1 });
  if (!sample) throw new Error(`no environments for the seed ${seed}`);
  return sample;
}

/** Zones that the region has in AWS and in moto; `abc` where nothing else is said. */
const zones: Readonly<Record<string, string>> = {
  'ap-northeast-1': 'acd',
  'ca-central-1': 'abd',
  'us-west-1': 'ab',
};

const place = fc.constantFrom(...regions.filter((region) => region !== example.region)).chain((region) =>
  fc.record({
    region: fc.constant(region),
    availabilityZone: fc.constantFrom(...(zones[region] ?? 'abc')).map((letter) => `${region}${letter}`),
  }),
);

/** A network's first address and its length, of either family. */
const cidr = fc.oneof(
  network(32, fc.integer({ min: 16, max: 32 }), (address) =>
    [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 0xffn).join('.'),
  ),
  network(128, fc.integer({ min: 32, max: 128 }), (address) => {
    // 2000::/3 is what is given to anybody.
    const groups = Array.from({ length: 8 }, (_, index) => (address >> BigInt(112 - 16 * index)) & 0xffffn);
    const text = groups.map((group, index) => (index ? group : (group & 0x1fffn) | 0x2000n).toString(16));
    return new URL(`http://[${text.join(':')}]`).hostname.slice(1, -1);
  }),
);

const documentation = /^(192\.0\.2|198\.51\.100|203\.0\.113)\.|^2001:db8:/;

function network(
  bits: number,
  length: fc.Arbitrary<number>,
  write: (address: bigint) => string,
): fc.Arbitrary<string> {
  return fc
    .tuple(fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n }), length)
    .map(([address, kept]) => {
      const host = BigInt(bits - kept);
      return `${write((address >> host) << host)}/${kept}`;
    })
    .filter((text) => !documentation.test(text));
}

/** A public key as OpenSSH writes it: its fields, each after its length. */
function publicKey(type: string, fields: readonly Uint8Array[]): string {
  const parts = [Buffer.from(type), ...fields].map((field) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(field.length);
    return Buffer.concat([length, field]);
  });
  return `${type} ${Buffer.concat(parts).toString('base64')}`;
}

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const comment = fc.oneof(fc.constant(''), fc.stringMatching(/^ [a-z]{1,12}@[a-z0-9-]{1,20}$/));
const deployKey = fc
  .tuple(
    fc.oneof(
      bytes(32).map((key) => publicKey('ssh-ed25519', [key])),
      // A modulus of 2048 bits begins with a zero, as its first bit is set.
      bytes(255).map((modulus) => publicKey('ssh-rsa', [Buffer.of(1, 0, 1), Buffer.of(0, 0x80, ...modulus)])),
    ),
    comment,
  )
  .map(([key, words]) => key + words);

const word = fc.stringMatching(/^[a-z][a-z0-9]{1,10}$/);
const host = fc.tuple(word, word).map(([name, top]) => `${name}.${top.replaceAll(/\d/g, 'x')}`);
/** The ways to keep a name. Every environment has names of its own, since a name leads to one box. */
const dns = (own: string): fc.Arbitrary<Dns> => {
  const zone = host.map((name) => `${own}-${name}`);
  const inZone = fc.tuple(
    zone,
    fc.oneof(
      fc.constant(''),
      word.map((label) => `${label}.`),
    ),
  );
  return fc.oneof(
    zone.map((domain) => ({ provider: 'none' as const, domain })),
    word.map((label) => ({ provider: 'duckdns' as const, domain: `${own}-${label}.duckdns.org` })),
    inZone.map(([name, label]) => ({ provider: 'route53' as const, zone: name, domain: label + name })),
    fc.tuple(inZone, fc.boolean()).map(([[name, label], proxied]) => ({
      ...{ provider: 'cloudflare' as const, zone: name, domain: label + name, proxied },
    })),
  );
};

const egress = fc
  .record({
    mail: fc.boolean(),
    redisPort: fc.option(fc.integer({ min: 1024, max: 65_535 }), { nil: undefined }),
  })
  .map(({ mail, redisPort }) => ({ mail, ...(redisPort !== undefined && { redisPort }) }));

const id = fc.integer({ min: 1, max: 2 ** 40 });
const github = fc.record({
  owner: fc.stringMatching(/^[A-Za-z0-9](-?[A-Za-z0-9]){0,18}$/),
  name: fc.stringMatching(/^[A-Za-z][\w.-]{0,40}$/),
  ownerId: id,
  id,
});

/** What may differ between the two environments of one account. */
const box = {
  instanceType: fc.constantFrom(...instanceTypes.filter((type) => type !== example.instanceType)),
  boxGeneration: fc.stringMatching(/^[a-z][\w.-]{0,31}$/),
  rootVolumeGb: fc.integer({ min: 8, max: 500 }).filter((size) => size !== example.rootVolumeGb),
  dataVolumeGb: fc.integer({ min: 1, max: 1000 }).filter((size) => size !== example.dataVolumeGb),
  backups: fc
    .record({
      fullBackups: fc.integer({ min: 2, max: 26 }),
      pointInTimeDays: fc.integer({ min: 8, max: 300 }),
    })
    .filter(({ fullBackups, pointInTimeDays }) => `${[fullBackups, pointInTimeDays]}` !== '2,14'),
};

const prod = fc
  .record({
    accountId: fc.stringMatching(/^\d{12}$/).filter((account) => account !== example.accountId),
    place,
    operatorCidrs: fc.uniqueArray(cidr, { minLength: 1, maxLength: 5 }),
    // What the script of the first boot has room for.
    deployKeys: fc
      .array(deployKey, { minLength: 1, maxLength: 3 })
      .filter((keys) => keys.join('\n').length <= 830),
    alertEmail: fc.tuple(word, host).map(([who, where]) => `${who}@${where}`),
    budgetsUsd: fc
      .uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 5 })
      .filter((budgets) => `${budgets}` !== `${example.budgetsUsd}`),
    dns: dns('prod'),
    egress: egress.filter(({ mail, redisPort }) => !mail || redisPort !== undefined),
    github,
    ...box,
  })
  .map(({ place: where, ...rest }): Environment => ({ name: 'prod', enabled: true, ...where, ...rest }));

/** Valid environments that share nothing with the example but their names, which the workflows know. */
export const environments: fc.Arbitrary<Environments> = fc
  .record({ prod, staging: fc.record({ enabled: fc.boolean(), dns: dns('staging'), egress, ...box }) })
  .map(({ prod: first, staging }) => [first, { ...first, ...staging, name: 'staging' }] as const);
