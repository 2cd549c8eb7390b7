import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseTemplate } from '../shared/template.ts';
import { issueText, marker, summaryText } from './issue.ts';
import { agesOf, watchedOf } from './plan.ts';
import { REASONS } from './reasons.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const keys = parseTemplate(read('compose/.env.production.example'), 'template');
const written = new Date('2026-01-05T23:59:00Z');

/** These secrets, all written on one day and looked at on another. */
function aged(names: readonly string[], now = new Date('2026-07-01T00:00:00Z')) {
  const watched = watchedOf(keys, 'prod', 90).filter(({ name }) => names.includes(name));
  return agesOf(watched, new Map(watched.map(({ parameter }) => [parameter, written])), now);
}
const bodyOf = (...names: string[]) => issueText(aged(names), 'prod').body;

describe('the issue', () => {
  it('begins with its marker, and lists what is old, since when, and the limit', () => {
    const { title, body } = issueText(aged(['AUTH_SECRET', 'TAILSCALE_AUTH_KEY']), 'prod');
    expect(title).toBe('Secrets of prod are older than they should be');
    expect(body.startsWith('<!-- skillgap-secret-age prod -->\n')).toBe(true);
    expect(body).toContain('| `AUTH_SECRET` | 2026-01-05 | 90 days |');
    expect(body).toContain('| `TAILSCALE_AUTH_KEY` | 2026-01-05 | 80 days |');
  });

  it('says the same tomorrow', () => {
    const names = ['AUTH_SECRET', 'PINECONE_API_KEY', 'plan_private_key'];
    const tomorrow = aged(names, new Date('2026-07-02T09:00:00Z'));
    expect(issueText(tomorrow, 'prod')).toEqual(issueText(aged(names), 'prod'));
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

  it('keeps the marker whole, whatever the environment is called', () => {
    expect(marker('a--b')).toBe('<!-- skillgap-secret-age a__b -->');
  });
});

it('sums up the days of all, in bold those that are too many', () => {
  const text = summaryText(aged(['AUTH_SECRET', 'EC2_SSH_KEY'], new Date('2026-02-05T00:00:00Z')), 'prod');
  expect(text).toContain('| `AUTH_SECRET` | 2026-01-05 | 30 | 90 |');
  expect(summaryText(aged(['AUTH_SECRET']), 'prod')).toContain('| 176 | **90** |');
});

it('names in action.yml the reasons that there are', () => {
  const { outputs } = parse(read('actions/secret-age/action.yml'));
  const named = [...String(outputs.reason.description).matchAll(/`([^`]+)`/g)].map(([, reason]) => reason);
  expect(named).toEqual([...REASONS]);
});
