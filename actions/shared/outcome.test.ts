import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Failure, report } from './outcome.ts';

const folder = mkdtempSync(join(tmpdir(), 'outcome-'));
const file = join(folder, 'output');
let log: string[];

beforeEach(() => {
  writeFileSync(file, '');
  vi.stubEnv('GITHUB_OUTPUT', file);
  log = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => log.push(String(chunk)) > 0);
});

afterEach(() => {
  process.exitCode = undefined;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The outputs as `name=value`, in order. */
function outputs(): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/^(\S+)<<(\S+)\n(.*)\n\2$/gm);
  return Array.from(found, ([, name, , value]) => `${name}=${value}`);
}

it('makes every field an output', async () => {
  await report(async () => ({
    reason: 'done',
    imageDigest: 'sha256:1',
    count: 3,
    versions: { A: 1 },
    none: null,
    unset: undefined,
  }));
  expect(outputs()).toEqual(['reason=done', 'image-digest=sha256:1', 'count=3', 'versions={"A":1}', 'none=']);
  expect(process.exitCode).toBeUndefined();
});

it('puts out the reason of a failure and what was found out, and says what to do', async () => {
  await report(async () => {
    throw new Failure('no-disk', 'The disk is full', {
      nextStep: 'Free some.',
      cause: new Error('ENOSPC'),
      outputs: { freeMb: 3 },
    });
  });
  expect(outputs()).toEqual(['free-mb=3', 'reason=no-disk']);
  expect(log).toContain('::error::The disk is full%0AFree some.\n');
  expect(log.join('')).toMatch(/::debug::caused by: Error: ENOSPC/);
  expect(process.exitCode).toBe(1);
});

it('calls what nobody expected unexpected', async () => {
  await report(() => {
    throw new TypeError('x is not a function');
  });
  expect(outputs()).toEqual(['reason=unexpected']);
  expect(log.join('')).toContain('Unexpected error: x is not a function');
});
