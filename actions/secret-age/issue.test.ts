import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { agesOf, type Unfinished, watchedOf } from '../shared/secret-age.ts';
import { parseTemplate } from '../shared/template.ts';
import { issueText, marker, summaryText } from './issue.ts';
import { REASONS } from './reasons.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const keys = parseTemplate(read('compose/.env.production.example'), 'template');
const written = new Date('2026-01-05T23:59:00Z');

/** These secrets, all written on one day and looked at on another. */
function aged(names: readonly string[], now = new Date('2026-07-01T00:00:00Z')) {
  const watched = watchedOf(keys, 'prod', 90).filter(({ name }) => names.includes(name));
  return agesOf(watched, new Map(watched.map(({ parameter }) => [parameter, written])), now);
}
const bodyOf = (...names: string[]) => issueText(aged(names), [], 'prod').body;

/** A rotation that was left at its second step. */
const stopped = (name: string, resumable = true): Unfinished => ({
  ...{ name, resumable },
  since: new Date('2026-06-30T21:05:44Z'),
});
const STILL = (name: string) =>
  `- rotation of \`${name}\` has stood still since 2026-06-30 21:05 UTC; both values work`;

describe('the issue', () => {
  it('begins with its marker, and lists what is old, since when, and the limit', () => {
    const { title, body } = issueText(aged(['AUTH_SECRET', 'TAILSCALE_AUTH_KEY']), [], 'prod');
    expect(title).toBe('Secrets of prod are older than they should be');
    expect(body.startsWith('<!-- skillgap-secret-age prod -->\n')).toBe(true);
    expect(body).toContain('| `AUTH_SECRET` | 2026-01-05 | 90 days |');
    expect(body).toContain('| `TAILSCALE_AUTH_KEY` | 2026-01-05 | 80 days |');
  });

  it('says the same tomorrow', () => {
    const names = ['AUTH_SECRET', 'PINECONE_API_KEY', 'plan_private_key'];
    const tomorrow = aged(names, new Date('2026-07-02T09:00:00Z'));
    expect(issueText(tomorrow, [], 'prod')).toEqual(issueText(aged(names), [], 'prod'));
  });

  it('has one line to write for all that a command makes', () => {
    expect(bodyOf('DATABASE_URL', 'AUTH_SECRET', 'EC2_SSH_KEY')).toContain(
      '\n```\n/rotate-secrets DATABASE_URL AUTH_SECRET EC2_SSH_KEY\n```\n',
    );
  });

  it('says where a key of somebody else’s is made, how it is stored, and what to write then', () => {
    const body = bodyOf('PINECONE_API_KEY');
    expect(body).toContain('https://app.pinecone.io');
    expect(body).toContain(
      '\n```sh\nread -rs VALUE; printf %s "$VALUE" | aws ssm put-parameter --name /skillgap-deploy/prod/pending/PINECONE_API_KEY --type SecureString --overwrite --value file:///dev/stdin\n```\n',
    );
    expect(body).toContain('\n```\n/rotate-secrets PINECONE_API_KEY\n```\n');
    expect(body).not.toContain('A command makes these');
  });

  it('says of a key that goes with another how to store it as well', () => {
    const body = bodyOf('ADZUNA_API_KEY');
    expect(body).toContain('Only if `ADZUNA_APP_ID` changes with it');
    expect(body).toContain('/skillgap-deploy/prod/pending/ADZUNA_APP_ID ');
    expect(body).toContain('\n/rotate-secrets ADZUNA_API_KEY\n');
  });

  it('says what a person does alone', () => {
    const body = bodyOf('plan_private_key');
    expect(body).toContain('npm run secrets -- set plan_private_key --env prod');
    expect(body).not.toContain('/rotate-secrets');
  });

  it.each(['SMTP_URL', 'GITHUB_CLIENT_SECRET', 'FIRST_ADMIN_PASSWORD', 'REDIS_URL'])(
    'says how %s is replaced, and asks nobody to write it into the issue',
    (name) => {
      const body = bodyOf(name);
      expect(body).toContain(`### \`${name}\` is replaced by hand\n`);
      expect(body).toMatch(/npm run secrets -- set \w+ --env prod|\/skillgap\/prod\//);
      expect(body).not.toMatch(/rotate-secrets|\b[Ww]rite\b.*\bhere\b/);
    },
  );

  it('says which rotations stand still, since when, and what resumes them', () => {
    const { title, body } = issueText([], [stopped('DATABASE_URL'), stopped('EC2_SSH_KEY')], 'prod');
    expect(title).toBe('Secrets of prod are half rotated');
    expect(body.startsWith(`${marker('prod')}\n\n## ${title}\n`)).toBe(true);
    expect(body).toContain(`\n${STILL('DATABASE_URL')}\n${STILL('EC2_SSH_KEY')}\n`);
    expect(body).toContain('\n```\n/rotate-secrets DATABASE_URL EC2_SSH_KEY\n```\n');
    expect(body).not.toContain('No command');
    expect(body).not.toContain('| limit |');
  });

  it('does not ask for a second rotation of what is half rotated', () => {
    const old = aged(['AUTH_SECRET', 'DATABASE_URL', 'PINECONE_API_KEY']);
    const unfinished = [stopped('AUTH_SECRET'), stopped('PINECONE_API_KEY')];
    const { title, body } = issueText(old, unfinished, 'prod');
    expect(title).toBe('Secrets of prod are older than they should be, or half rotated');
    expect(body).toContain('| `AUTH_SECRET` | 2026-01-05 | 90 days |');
    expect(body.match(/^\/rotate-secrets .*$/gm)).toEqual([
      '/rotate-secrets AUTH_SECRET PINECONE_API_KEY',
      '/rotate-secrets DATABASE_URL',
    ]);
  });

  it('shows a name that nobody knows as plain code, and no command', () => {
    const { body } = issueText([], [stopped('@all`<b>', false)], 'prod');
    expect(body).toContain(`\n${STILL("@all'<b>")}\n`);
    expect(body).toContain("No command resumes `@all'<b>`:");
    expect(body).toContain('`/skillgap-deploy/prod/rotation/`');
    expect(body).not.toContain('/rotate-secrets');
  });

  it('keeps the marker whole, whatever the environment is called', () => {
    expect(marker('a--b')).toBe('<!-- skillgap-secret-age a__b -->');
  });
});

it('sums up the days of all, in bold those that are too many', () => {
  const young = aged(['AUTH_SECRET', 'EC2_SSH_KEY'], new Date('2026-02-05T00:00:00Z'));
  const text = summaryText(young, [], 'prod');
  expect(text).toContain('| `AUTH_SECRET` | 2026-01-05 | 30 | 90 |');
  expect(text).not.toContain('stood still');
  const more = summaryText(aged(['AUTH_SECRET']), [stopped('EC2_SSH_KEY')], 'prod');
  expect(more).toContain('| 176 | **90** |');
  expect(more).toContain(`\n\n${STILL('EC2_SSH_KEY')}`);
});

it('names in action.yml the reasons that there are', () => {
  const { outputs } = parse(read('actions/secret-age/action.yml'));
  const named = [...String(outputs.reason.description).matchAll(/`([^`]+)`/g)].map(([, reason]) => reason);
  expect(named).toEqual([...REASONS]);
});
