import { blocks, type Resource, resources, type Stack } from '../stack.ts';
import { kinds } from './kinds.ts';
import type { Rule } from './rule.ts';

const wantedTags = ['project', 'environment', 'managed-by'];

export const known: Rule = {
  name: 'known resources',
  check: (stack) =>
    resources(stack)
      .filter(({ type }) => !kinds[type])
      .map(({ address }) => `${address}: describe this type of resource in policy/rules/kinds.ts`),
};

export const encrypted: Rule = {
  name: 'encryption',
  check: (stack) => [
    ...resources(stack)
      .filter(({ type, arguments: args }) => kinds[type]?.encrypted?.(args) === false)
      .map(({ address }) => `${address}: is not encrypted, or keeps a secret in Terraform's state`),
    ...blocks(stack.terraform.backend?.s3)
      .filter(({ encrypt }) => encrypt !== true)
      .map(() => `${stack.name}: its state is not encrypted`),
  ],
};

/** Terraform refuses to destroy what holds data. */
export const kept: Rule = {
  name: 'nothing lost by accident',
  check: (stack) =>
    resources(stack)
      .filter(({ type, arguments: args }) => kinds[type]?.keeps && !preventsDestroy(args))
      .map(({ address }) => `${address}: lifecycle.prevent_destroy is not set`),
};

/** By the provider's default tags or its own; bills and IAM's conditions rely on them. */
export const tagged: Rule = {
  name: 'tags',
  check: (stack) =>
    resources(stack)
      .filter(({ type }) => kinds[type]?.taggable)
      .flatMap((resource) => {
        const tags = { ...defaultTags(stack, resource), ...(resource.arguments.tags as object | undefined) };
        return wantedTags
          .filter((tag) => !(tags as Record<string, string>)[tag])
          .map((tag) => `${resource.address}: has no tag ${tag}`);
      }),
};

function preventsDestroy(args: Resource['arguments']): boolean {
  return blocks(args.lifecycle).some(({ prevent_destroy }) => prevent_destroy === true);
}

/** Of the provider that the resource uses: the one without an alias, or the one it names. */
function defaultTags(stack: Stack, { arguments: { provider } }: Resource): object {
  const alias = typeof provider === 'string' ? provider.split('.')[1] : undefined;
  const used = stack.provider.aws?.find((candidate) => candidate.alias === alias);
  return Object.assign({}, ...blocks(used?.default_tags).map(({ tags }) => tags));
}
