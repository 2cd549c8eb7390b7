import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDotenv, renderDotenv } from '../shared/dotenv.ts';
import { splitEnv } from './backup-env.ts';

const place = { bucket: 'skillgap-prod-backups-1', region: 'eu-central-1' };
const KEYS = ['BACKUP_KEY', 'BACKUP_KEYS_PREVIOUS', 'BACKUP_ENDPOINT'];

test('whatever the values are, the backend gets all but the keys of backups, and their containers nothing else', () => {
  const value = fc
    .string({ unit: 'binary' })
    .filter((text) => text.isWellFormed() && !/[\0\uFFFD]/.test(text));
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('A', 'DATABASE_URL', 'BACKUP', 'B_BACKUP_KEY', ...KEYS), value),
      (values) => {
        const { app, backup } = splitEnv(Buffer.from(renderDotenv(Object.entries(values))), place);
        const isKey = ([key]: [string, string]) => KEYS.includes(key);
        const entries = Object.entries(values);
        expect(Object.fromEntries(readDotenv(app.toString()))).toEqual(
          Object.fromEntries(entries.filter((entry) => !isKey(entry))),
        );
        expect(Object.fromEntries(readDotenv(backup.toString()))).toEqual({
          ...Object.fromEntries(entries.filter(isKey)),
          ...{ BACKUP_BUCKET: place.bucket, BACKUP_REGION: place.region },
        });
      },
    ),
  );
});

test('a value that looks like a line of keys stays where it is', () => {
  const env = renderDotenv([
    ['MAIL_FROM', 'x\nBACKUP_KEY="y"'],
    ['BACKUP_KEY', 'z'],
  ]);
  const { app, backup } = splitEnv(Buffer.from(env), place);
  expect(readDotenv(app.toString()).get('MAIL_FROM')).toBe('x\nBACKUP_KEY="y"');
  expect(readDotenv(backup.toString()).get('BACKUP_KEY')).toBe('z');
});

test('without a bucket no container gets a key, and the file is there all the same', () => {
  const { app, backup } = splitEnv(Buffer.from('A="1"\nBACKUP_KEY="secret"\n'), null);
  expect(app.toString()).toBe('A="1"\n');
  expect(backup.toString()).toBe('BACKUP_BUCKET=""\nBACKUP_REGION=""\n');
});
