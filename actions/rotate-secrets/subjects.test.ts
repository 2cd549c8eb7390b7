import { describe, expect, test } from 'vitest';
import { STRATEGIES } from './strategies/index.ts';
import { findSubject, subjectsOf } from './subjects.ts';
import { SUBJECTS, TEMPLATE } from './testing/record.ts';

describe('the list of record', () => {
  test('says for each key by which strategy it rotates, or with which key, or that it is a setting', () => {
    const names = STRATEGIES.map(({ name }) => name);
    for (const { key, setting, rotateBy, rotatesWith } of TEMPLATE) {
      const by = rotatesWith === null ? rotateBy : findSubject(SUBJECTS, rotatesWith)?.strategy;
      expect(setting ? [null] : [...names, 'hand'], key).toContain(by);
    }
  });

  test('makes a subject of every secret, with the keys that go with it, and of no setting, nor of what a person replaces', () => {
    expect(SUBJECTS.map(({ keys }) => keys.map(({ key }) => key))).toEqual(
      expect.arrayContaining([
        ['DATABASE_URL'],
        ['AUTH_SECRET', 'AUTH_SECRET_PREVIOUS'],
        ['BACKUP_KEY', 'BACKUP_KEYS_PREVIOUS'],
        ['LLM_NODE_TOKEN', 'LLM_NODE_TOKEN_PREVIOUS'],
        ['PINECONE_API_KEY'],
        ['ADZUNA_API_KEY', 'ADZUNA_APP_ID'],
        ['TAILSCALE_AUTH_KEY'],
        ['EC2_SSH_KEY'],
      ]),
    );
    for (const entry of TEMPLATE) {
      const main = TEMPLATE.find(({ key }) => key === entry.rotatesWith) ?? entry;
      const replaced = !main.setting && main.rotateBy !== 'hand';
      expect(findSubject(SUBJECTS, entry.key) !== undefined, entry.key).toBe(replaced);
    }
  });

  test('names each key in one subject only, and each subject by its first', () => {
    const keys = SUBJECTS.flatMap((subject) => subject.keys.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    for (const {
      name,
      keys: [first],
    } of SUBJECTS)
      expect(first?.key).toBe(name);
  });

  test('has in each strategy one that something names', () => {
    const used = new Set(SUBJECTS.map(({ strategy }) => strategy));
    expect([...used].sort()).toEqual(STRATEGIES.map(({ name }) => name).sort());
  });
});

test('what only the pipeline may read is under the deploy prefix, of the same environment', () => {
  for (const { keys } of subjectsOf(TEMPLATE, 'staging'))
    for (const { key, parameter, consumer } of keys) {
      const prefix = consumer === 'pipeline' ? '/skillgap-deploy/staging' : '/skillgap/staging';
      expect(parameter).toBe(`${prefix}/${key}`);
    }
});

test('a subject is found by any of its keys', () => {
  expect(findSubject(SUBJECTS, 'ADZUNA_APP_ID')?.name).toBe('ADZUNA_API_KEY');
  expect(findSubject(SUBJECTS, 'LOG_LEVEL')).toBeUndefined();
});
