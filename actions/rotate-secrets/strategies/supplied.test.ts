import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseTemplate } from '../../shared/template.ts';
import { failureOf, fakeContext, fakeRotation } from '../testing/fake-context.ts';
import { liveApiOf } from './live-apis.ts';
import { supplied } from './supplied.ts';

const NOWHERE = 'http://127.0.0.1:1';
const PENDING = '/skillgap-deploy/prod/pending';
const adzuna = (old = {}) => fakeRotation(['ADZUNA_API_KEY', 'ADZUNA_APP_ID'], { old });

it('has an API to test every key of the list of record that it is to replace', async () => {
  const file = join(import.meta.dirname, '../../../compose/.env.production.example');
  const keys = parseTemplate(await readFile(file, 'utf8'), file);
  const names = keys.filter(({ rotateBy }) => rotateBy === 'supplied').map(({ key }) => key);
  expect(names).not.toEqual([]);
  for (const name of names) expect(liveApiOf(name).console).toMatch(/^https:/);
  expect(() => liveApiOf('toString')).toThrow('live-apis.ts');
});

it('asks for a value where none waits, with a command for each key', async () => {
  const created = await supplied.create(
    adzuna({ ADZUNA_API_KEY: 'k', ADZUNA_APP_ID: 'a' }),
    fakeContext(NOWHERE),
  );
  expect(created).toEqual({
    manual: {
      why: expect.stringContaining('Adzuna'),
      where: expect.stringMatching(/https:\/\/developer\.adzuna\.com.*\/rotate-secrets ADZUNA_API_KEY\.$/),
      commands: ['ADZUNA_API_KEY', 'ADZUNA_APP_ID'].map(
        (key) =>
          `read -rs VALUE; printf %s "$VALUE" | aws ssm put-parameter --name ${PENDING}/${key} --type SecureString --value file:///dev/stdin --overwrite`,
      ),
    },
  });
});

it('names where the list of record says that a value is made', async () => {
  const rotation = fakeRotation(['PINECONE_API_KEY']);
  const [key] = rotation.subject.keys;
  if (!key) throw new Error('no key');
  const subject = { ...rotation.subject, keys: [{ ...key, create: 'https://there.example' }] };
  expect(await supplied.create({ ...rotation, subject }, fakeContext(NOWHERE))).toMatchObject({
    manual: { where: expect.stringContaining('https://there.example') },
  });
});

it('asks for what is missing beside the value that waits', async () => {
  const context = fakeContext(NOWHERE, { [`${PENDING}/ADZUNA_API_KEY`]: 'fresh-key' });
  expect(await supplied.create(adzuna(), context)).toMatchObject({
    manual: { commands: [expect.stringContaining(`${PENDING}/ADZUNA_APP_ID `)] },
  });
});

it.each([
  ['a\0b-secret', 'NUL'],
  ['\uFFFD-secret', 'UTF-8'],
  ['fresh-secret\n', 'blank'],
  ['fresh secret', 'blank'],
  ['sécret-fresh', 'blank'],
  ['', 'empty'],
])('takes no value that no key can be, and does not quote it: %j', async (value, said) => {
  const context = fakeContext(NOWHERE, { [`${PENDING}/PINECONE_API_KEY`]: value });
  const work = supplied.create(fakeRotation(['PINECONE_API_KEY']), context);
  expect(await failureOf(work, value ? [value] : [])).toMatchObject({
    reason: 'refused',
    message: expect.stringContaining(said),
  });
});

it('takes no value that is in use already', async () => {
  const context = fakeContext(NOWHERE, { [`${PENDING}/PINECONE_API_KEY`]: 'the-same' });
  const rotation = fakeRotation(['PINECONE_API_KEY'], { old: { PINECONE_API_KEY: 'the-same' } });
  expect(await failureOf(supplied.create(rotation, context), ['the-same'])).toMatchObject({
    reason: 'refused',
    nextStep: expect.stringContaining(`aws ssm delete-parameters --names ${PENDING}/PINECONE_API_KEY`),
  });
});

it('removes what was pending in the end, but not what was stored since, and says where to revoke', async () => {
  const old = { ADZUNA_API_KEY: 'old-key', ADZUNA_APP_ID: 'app' };
  const rotation = { ...adzuna(old), fresh: { ADZUNA_API_KEY: 'fresh-key', ADZUNA_APP_ID: 'app' } };
  const context = fakeContext(NOWHERE, { [`${PENDING}/ADZUNA_API_KEY`]: 'fresh-key' });
  for (let time = 0; time < 2; time++) {
    expect(await supplied.finish(rotation, context)).toBe(
      'Revoke the old ADZUNA_API_KEY at https://developer.adzuna.com, Dashboard: nothing uses it any more.',
    );
    expect([...context.parameters]).toEqual([]);
  }
  context.parameters.set(`${PENDING}/ADZUNA_API_KEY`, 'a-third');
  await supplied.finish(rotation, context);
  expect([...context.parameters.values()]).toEqual(['a-third']);
  expect(await supplied.finish({ ...rotation, old: {} }, context)).toBeNull();
});

it('leaves what is pending when it is rolled back', async () => {
  const context = fakeContext(NOWHERE, { [`${PENDING}/PINECONE_API_KEY`]: 'fresh' });
  const rotation = fakeRotation(['PINECONE_API_KEY'], { fresh: { PINECONE_API_KEY: 'fresh' } });
  await supplied.test(rotation, context);
  await supplied.undo(rotation, context);
  expect([...context.parameters.values()]).toEqual(['fresh']);
});
