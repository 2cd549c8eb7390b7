import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { deployIngressTag, environmentPrefix, projectTag } from '../../cdktf/modules/names.ts';
import { groupName, PROJECT, PURPOSE } from './names.ts';
import { REASONS } from './reasons.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('looks for the very group that the stack makes', () => {
  expect({ [PROJECT.key]: PROJECT.value }).toEqual(projectTag);
  expect({ [PURPOSE.key]: PURPOSE.value }).toEqual(deployIngressTag);
  const [, suffix = ''] =
    /name: `\$\{prefix\}(-[a-z-]*ingress)`/.exec(read('cdktf/modules/security.ts')) ?? [];
  expect(groupName('prod')).toBe(`${environmentPrefix('prod')}${suffix}`);
});

it('names in action.yml the reasons that there are', () => {
  const { outputs } = parse(read('actions/ingress/action.yml'));
  const named = [...String(outputs.reason.description).matchAll(/`([^`]+)`/g)].map(([, reason]) => reason);
  expect(named).toEqual([...REASONS]);
});
