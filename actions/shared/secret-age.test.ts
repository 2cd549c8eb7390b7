import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../rotate-secrets/subjects.ts';
import { pathsOf } from './parameter-paths.ts';
import { agesOf, oldOf, unfinishedOf, watchedOf } from './secret-age.ts';
import { parseTemplate } from './template.ts';

const template = new URL('../../compose/.env.production.example', import.meta.url);
const keys = parseTemplate(readFileSync(template, 'utf8'), 'template');
const now = new Date('2026-07-01T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

/** The names that are old when the parameters of these names were written that many days ago. */
function oldAfter(days: Record<string, number>, limit = 90): string[] {
  const written = new Map(
    Object.entries(days).map(([name, count]) => [
      name.startsWith('/') ? name : `/skillgap/prod/${name}`,
      daysAgo(count),
    ]),
  );
  return oldOf(agesOf(watchedOf(keys, 'prod', limit), written, now)).map(({ name }) => name);
}

describe('what is watched', () => {
  const watched = watchedOf(keys, 'prod', 90);
  const by = (name: string) => watched.find((one) => one.name === name)?.remedy;

  it('is each secret of the list of record, without settings and what goes with another, and the pipeline’s keys', () => {
    const names = watched.map(({ name }) => name);
    const secrets = keys.filter(({ setting, rotatesWith }) => !setting && rotatesWith === null);
    expect(names).toEqual([
      ...secrets.map(({ key }) => key),
      ...['EC2_SSH_KEY', 'plan_private_key', 'TAILSCALE_OAUTH_CLIENT_SECRET'],
    ]);
    expect(names).toEqual(expect.arrayContaining(['DATABASE_URL', 'ADZUNA_API_KEY', 'SMTP_URL']));
    for (const other of ['LOG_LEVEL', 'GITHUB_CLIENT_ID', 'ADZUNA_APP_ID', 'AUTH_SECRET_PREVIOUS'])
      expect(names).not.toContain(other);
  });

  it('knows who makes a new value', () => {
    for (const name of ['DATABASE_URL', 'AUTH_SECRET', 'LLM_NODE_TOKEN', 'TAILSCALE_AUTH_KEY', 'EC2_SSH_KEY'])
      expect(by(name), name).toEqual({ by: 'command' });
    expect(by('PINECONE_API_KEY')).toMatchObject({
      by: 'supplied',
      values: [{ pending: '/skillgap-deploy/prod/pending/PINECONE_API_KEY' }],
    });
    expect(by('ADZUNA_API_KEY')).toMatchObject({
      values: [{ key: 'ADZUNA_API_KEY' }, { key: 'ADZUNA_APP_ID' }],
    });
    for (const name of [
      'SMTP_URL',
      'GITHUB_CLIENT_SECRET',
      'FIRST_ADMIN_PASSWORD',
      'REDIS_URL',
      'plan_private_key',
    ])
      expect(by(name), name).toMatchObject({ by: 'hand' });
  });

  it('stands under the paths of its environment', () => {
    const staging = watchedOf(keys, 'staging', 90).map(({ parameter }) => parameter);
    expect(staging).toContain('/skillgap/staging/DATABASE_URL');
    expect(staging).toContain('/skillgap-deploy/staging/EC2_SSH_KEY');
  });

  it('takes the words of the list where no strategy replaces a key', () => {
    const text =
      '# What it is.\n# @optional\n# @consumer backend\n# @format any\n# @made-by operator\n# @rotate Ask <env> for another\nODD_KEY=\n';
    const [odd] = watchedOf(parseTemplate(text, 'template'), 'prod', 90);
    expect(odd).toMatchObject({ name: 'ODD_KEY', remedy: { by: 'hand', how: 'Ask prod for another' } });
  });
});

describe('what is old', () => {
  it('is what has passed its limit, and not what has reached it', () => {
    expect(oldAfter({ DATABASE_URL: 90, AUTH_SECRET: 91 })).toEqual(['AUTH_SECRET']);
    expect(oldAfter({ DATABASE_URL: 8, AUTH_SECRET: 7 }, 7)).toEqual(['DATABASE_URL']);
  });

  it('is a Tailscale key ten days before it ends by itself, unless the limit is tighter', () => {
    expect(oldAfter({ TAILSCALE_AUTH_KEY: 80 })).toEqual([]);
    expect(oldAfter({ TAILSCALE_AUTH_KEY: 81 })).toEqual(['TAILSCALE_AUTH_KEY']);
    expect(oldAfter({ TAILSCALE_AUTH_KEY: 81 }, 365)).toEqual(['TAILSCALE_AUTH_KEY']);
    expect(oldAfter({ TAILSCALE_AUTH_KEY: 31 }, 30)).toEqual(['TAILSCALE_AUTH_KEY']);
  });

  it('is no setting, nothing that goes with another key, and nothing that is not there', () => {
    expect(oldAfter({ LOG_LEVEL: 900, ADZUNA_APP_ID: 900, AUTH_SECRET_PREVIOUS: 900, UNKNOWN: 900 })).toEqual(
      [],
    );
    expect(oldAfter({ ADZUNA_APP_ID: 900, ADZUNA_API_KEY: 5 })).toEqual([]);
    expect(oldAfter({ PUBLIC_URL: 900, GITHUB_CLIENT_ID: 900, RESUMES_BUCKET: 900 })).toEqual([]);
    expect(oldAfter({})).toEqual([]);
  });

  it('is looked for where it belongs', () => {
    expect(oldAfter({ '/skillgap-deploy/prod/EC2_SSH_KEY': 100, EC2_SSH_KEY: 100 })).toEqual(['EC2_SSH_KEY']);
    expect(oldAfter({ EC2_SSH_KEY: 100, '/skillgap-deploy/prod/DATABASE_URL': 100 })).toEqual([]);
  });

  it('never becomes less when the limit does', () => {
    const ages = fc.record({
      DATABASE_URL: fc.nat(400),
      TAILSCALE_AUTH_KEY: fc.nat(400),
      PINECONE_API_KEY: fc.nat(400),
    });
    fc.assert(
      fc.property(ages, fc.integer({ min: 1, max: 400 }), (days, limit) => {
        expect(oldAfter(days, limit)).toEqual(expect.arrayContaining(oldAfter(days, limit + 1)));
      }),
    );
  });
});

describe('what is half rotated', () => {
  const { rotation } = pathsOf('prod');
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const unfinishedAfter = (hours: Record<string, number>) =>
    unfinishedOf(
      watchedOf(keys, 'prod', 90),
      new Map(Object.entries(hours).map(([name, count]) => [`${rotation}/${name}`, hoursAgo(count)])),
      'prod',
      now,
    );

  it('is what has not moved for an hour, by name, since its last step', () => {
    expect(
      unfinishedAfter({ PINECONE_API_KEY: 50, EC2_SSH_KEY: 1.01, AUTH_SECRET: 1, DATABASE_URL: 0 }),
    ).toEqual([
      { name: 'EC2_SSH_KEY', since: hoursAgo(1.01), resumable: true },
      { name: 'PINECONE_API_KEY', since: hoursAgo(50), resumable: true },
    ]);
    expect(unfinishedAfter({})).toEqual([]);
  });

  it('is not the lock, however old', () => {
    expect(unfinishedAfter({ lock: 900 })).toEqual([]);
  });

  it('is also what no command resumes', () => {
    const found = unfinishedAfter({ GONE_KEY: 2, plan_private_key: 2, ADZUNA_APP_ID: 2, LOG_LEVEL: 2 });
    expect(found.map(({ name, resumable }) => [name, resumable])).toEqual([
      ['ADZUNA_APP_ID', false],
      ['GONE_KEY', false],
      ['LOG_LEVEL', false],
      ['plan_private_key', false],
    ]);
  });

  it('can be resumed under each name that rotate-secrets records, and no other', () => {
    const names = subjectsOf(keys, 'prod').map(({ name }) => name);
    const hours = Object.fromEntries([...keys.map(({ key }) => key), 'EC2_SSH_KEY'].map((name) => [name, 2]));
    const resumable = unfinishedAfter(hours).filter((one) => one.resumable);
    expect(resumable.map(({ name }) => name)).toEqual(names.sort());
  });
});
