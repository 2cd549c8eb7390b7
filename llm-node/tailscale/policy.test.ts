import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseHujson } from './hujson.ts';

/** The parts of a policy that are used here: https://tailscale.com/kb/1337/policy-syntax */
interface Policy {
  readonly tagOwners: Readonly<Record<string, readonly string[]>>;
  readonly grants: readonly { src: readonly string[]; dst: readonly string[]; ip: readonly string[] }[];
  readonly tests: readonly {
    src: string;
    proto?: string;
    accept?: readonly string[];
    deny?: readonly string[];
  }[];
}

const policy = parseHujson(readFileSync(join(import.meta.dirname, 'policy.hujson'), 'utf8')) as Policy;

/** What Tailscale decides for a connection: granted by one of the grants, or not at all. */
function isGranted(src: string, dst: string, proto: string, port: string): boolean {
  return policy.grants.some(
    (grant) => grant.src.includes(src) && grant.dst.includes(dst) && grant.ip.includes(`${proto}:${port}`),
  );
}

function split(target: string): [host: string, port: string] {
  const at = target.lastIndexOf(':');
  return [target.slice(0, at), target.slice(at + 1)];
}

test.each(policy.tests)(
  'its own test holds: $src $proto',
  ({ src, proto = 'tcp', accept = [], deny = [] }) => {
    const granted = (target: string): boolean =>
      isGranted(src, ...(split(target).toSpliced(1, 0, proto) as [string, string, string]));
    expect(accept.filter((target) => !granted(target))).toEqual([]);
    expect(deny.filter(granted)).toEqual([]);
  },
);

test('the box may reach port 8001 of the LLM’s machine, and no tag anything else', () => {
  const byTags = policy.grants.filter(({ src }) => src.some((one) => one.startsWith('tag:')));
  expect(byTags).toEqual([{ src: ['tag:skillgap-box'], dst: ['tag:skillgap-llm'], ip: ['tcp:8001'] }]);
});

test('nothing is granted to everybody, and nothing on all ports', () => {
  expect(JSON.stringify(policy.grants)).not.toContain('*');
});

test('each tag that is used has an owner, and each is tested', () => {
  const used = policy.grants
    .flatMap(({ src, dst }) => [...src, ...dst])
    .filter((one) => one.startsWith('tag:'));
  expect(Object.keys(policy.tagOwners).toSorted()).toEqual([...new Set(used)].toSorted());
  expect(new Set(policy.tests.map(({ src }) => src))).toEqual(new Set(used));
});
