import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './process.ts';

const folder = '.github/ISSUE_TEMPLATE';
const read = (file: string) => parse(readFileSync(join(root, folder, file), 'utf8'));
const forms = globSync('*.yml', { cwd: join(root, folder) }).filter((file) => file !== 'config.yml');

/** https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
it.each(forms)('GitHub takes the form %s', (file) => {
  const { name, description, labels, body } = read(file);
  expect([name, description].map((text) => typeof text)).toEqual(['string', 'string']);
  expect(labels).toEqual([expect.any(String)]);
  const fields = body.filter(({ type }: { type: string }) => type !== 'markdown');
  const ids = fields.map(({ id }: { id: string }) => id);
  expect(fields.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, id, attributes } of fields) {
    expect(['textarea', 'input', 'dropdown']).toContain(type);
    expect(id).toMatch(/^[a-z_-]+$/);
    expect(typeof attributes.label).toBe('string');
    if (type === 'dropdown') expect(new Set(attributes.options).size).toBe(attributes.options.length);
  }
});

it('there is a form for bugs, features, and issues to command from', () => {
  expect(forms.map((file) => basename(file, '.yml')).sort()).toEqual(['bug', 'feature', 'operations']);
  expect(read('config.yml').blank_issues_enabled).toBe(false);
});
