import { expect, it } from 'vitest';
import { brokenStacks } from './broken-stacks.ts';
import { unusedExceptions } from './rules/iam.ts';
import { kinds } from './rules/kinds.ts';
import { rules } from './rules.ts';
import type { Stack } from './stack.ts';
import { synthesizeAll } from './synthesize.ts';

const stacks = synthesizeAll();

const violations = (stack: Stack) =>
  rules.flatMap((rule) => rule.check(stack).map((problem) => `${rule.name}: ${problem}`));

it.each(stacks.map((stack) => [stack.name, stack] as const))('%s keeps every rule', (_, stack) => {
  expect(violations(stack)).toEqual([]);
});

it('has no exception that nobody needs', () => {
  expect(unusedExceptions(stacks)).toEqual([]);
});

it('knows of every type whether AWS takes tags for it', async () => {
  const types = Object.keys(kinds).filter((type) => type.startsWith('aws_'));
  for (const type of types) {
    const folder = type.slice('aws_'.length).replaceAll('_', '-');
    const binding = await import(`@cdktf/provider-aws/lib/${folder}/index.js`);
    const resource = Object.values<{ tfResourceType?: string; prototype: object }>(binding).find(
      ({ tfResourceType }) => tfResourceType === type,
    );
    expect([type, resource && 'tags' in resource.prototype]).toEqual([type, kinds[type]?.taggable]);
  }
});

it.each([...brokenStacks])('would find %s', (_, rule, stack) => {
  expect(violations(stack).map((violation) => violation.split(':')[0])).toContain(rule);
});
