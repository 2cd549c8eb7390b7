import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseTemplate } from '../shared/template.ts';
import { COMMANDS, SECRETS } from './commands.ts';

const workflows = join(import.meta.dirname, '../../.github/workflows');
const read = (file: string) => readFileSync(join(workflows, file), 'utf8');
const { on, jobs } = parse(read('commands.yml'));
const run = COMMANDS.filter(({ plan }) => plan !== null);

/** The workflow that a command's job calls. */
const called = (name: string) => parse(read(String(jobs[name].uses).split('/').at(-1) ?? ''));

it('restores to what the comment says, and by itself never to an empty database', () => {
  expect(jobs.restore.with.to).toBe(`\${{ needs.accept.outputs.to || 'latest' }}`);
  const { parameters = [], flags } = COMMANDS.find(({ name }) => name === 'restore') ?? {};
  expect(parameters.map(({ pattern }) => pattern.test('empty'))).toEqual([false]);
  expect(flags).toEqual(['--dry-run']);
});

it('takes the names of all secrets of the list of record, and no other', () => {
  const file = 'compose/.env.production.example';
  const keys = parseTemplate(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'), file);
  const rotated = keys.filter(
    ({ madeBy, setting, rotateBy }) => madeBy !== 'rotation' && !setting && rotateBy !== 'hand',
  );
  expect([...SECRETS].sort()).toEqual([...rotated.map(({ key }) => key), 'EC2_SSH_KEY'].sort());
});

describe('commands.yml', () => {
  it('is started by new comments only, and hands none of them on', () => {
    expect(on).toEqual({ issue_comment: { types: ['created'] } });
    const text = read('commands.yml');
    expect(text.match(/github\.event\.comment\.body/g)).toHaveLength(1);
    expect(text).toContain("startsWith(github.event.comment.body, '/')");
    expect(text).not.toMatch(/^\s+ref:/m);
  });

  it('has a job for each command that is run, and tells how each ended', () => {
    const names = run.map(({ name }) => name);
    expect(Object.keys(jobs)).toEqual(['accept', ...names, 'finish']);
    expect(jobs.finish.needs).toEqual(['accept', ...names]);
    for (const name of names) {
      expect(jobs[name]).toMatchObject({ needs: 'accept' });
      expect(jobs[name].if).toContain(`needs.accept.outputs.command == '${name}'`);
      const outputs = Object.keys(called(name).on.workflow_call.outputs);
      expect(outputs).toEqual(expect.arrayContaining(['reason', 'live']));
      const shown = ['reason', 'live', 'status', 'report', 'from', 'restore-report'];
      expect(shown).toEqual(expect.arrayContaining(outputs));
    }
  });

  it('binds what changes production to the moment at which it was written', () => {
    for (const name of ['rollback', 'rotate-secrets']) {
      expect(jobs[name].with['asked-at']).toBe(`\${{ github.event.comment.created_at }}`);
      expect(called(name).on.workflow_call.inputs).toHaveProperty('asked-at');
    }
  });

  it('gives each called job the permissions that it asks for', () => {
    const strongest = (levels: string[]) => (levels.includes('write') ? 'write' : 'read');
    for (const { name } of run) {
      // GitHub refuses the whole run when one of the called jobs asks for more than its caller has.
      const asked = Object.values<{ permissions: Record<string, string> }>(called(name).jobs).map(
        ({ permissions }) => permissions,
      );
      const rights = [...new Set(asked.flatMap((one) => Object.keys(one)))];
      expect(jobs[name].permissions).toEqual(
        Object.fromEntries(
          rights.map((right) => [right, strongest(asked.flatMap((one) => one[right] ?? []))]),
        ),
      );
    }
  });

  it('tells of steps that the plan has, and goes on when that cannot be told', () => {
    for (const { name, plan } of run) {
      const steps = plan?.({}).map(({ id }) => id);
      const all = Object.values<{ steps?: Record<string, unknown>[] }>(called(name).jobs);
      for (const step of all.flatMap((one) => one.steps ?? [])) {
        if (step.uses !== './actions/issue-command') continue;
        expect(steps).toContain((step.with as { step: string }).step);
        expect(step['continue-on-error']).toBe(true);
      }
    }
  });
});
