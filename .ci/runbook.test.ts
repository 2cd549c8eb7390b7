import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REASONS } from '../actions/ssh-deploy/reasons.ts';
import { root } from './process.ts';

/** The reasons that an action's metadata names. ssh-deploy has too many for a description: it has a list. */
function reasonsOf(action: string): readonly string[] {
  if (action === 'ssh-deploy') return REASONS;
  const { outputs } = parse(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8'));
  return [...String(outputs?.reason?.description).matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code);
}

describe('docs/runbook.md', () => {
  const sections = readFileSync(join(root, 'docs/runbook.md'), 'utf8').split(/^## /m);
  const actions = globSync('actions/*/action.yml', { cwd: root }).map((file) => file.split('/')[1] ?? '');

  it.each(actions)('has an entry for each reason of %s, and for no other', (action) => {
    const section = sections.find((text) => text.startsWith(`${action}\n`)) ?? '';
    const entries = [...section.matchAll(/^\| `([a-z-]+)`(?: \(formerly [^)]+\))? \|/gm)].map(
      ([, code]) => code,
    );
    expect(entries.sort()).toEqual([...reasonsOf(action)].sort());
  });

  it('knows no reason of the product that there is not', () => {
    const section = sections.find((text) => text.startsWith('The product\n')) ?? '';
    const entries = [...section.matchAll(/^\| `([a-z-]+)`(?: \(formerly [^)]+\))? \|/gm)].map(
      ([, code = '']) => code,
    );
    const files = globSync('backend/src/**/*.ts', { cwd: root }).filter((file) => !file.includes('test.ts'));
    const source = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });
});
