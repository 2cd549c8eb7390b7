import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { prod } from './environments/prod.ts';
import { staging } from './environments/staging.ts';
import { readInputs } from './inputs.ts';
import { synthesize } from './synthesize.ts';

const out = mkdtempSync(join(tmpdir(), 'skillgap-synth-'));
const file = (name: string) => join(out, 'stacks', name, 'cdk.tf.json');
afterEach(() => rmSync(out, { recursive: true, force: true }));

it('leaves staging out unless it is asked for, and takes it away again', () => {
  expect(synthesize(readInputs(['--out', out, '--staging']))).toEqual(
    ['bootstrap', 'prod', 'staging'].map(file),
  );
  expect(existsSync(file('staging'))).toBe(true);
  expect(synthesize(readInputs(['--out', out]))).toEqual(['bootstrap', 'prod'].map(file));
  expect(existsSync(file('staging'))).toBe(false);
});

it('writes the same bytes each time', () => {
  const write = () => synthesize(readInputs(['--out', out])).map((path) => readFileSync(path, 'utf8'));
  expect(write()).toEqual(write());
});

it('synthesizes an environment whose data says that it is on', () => {
  expect(readInputs([], [prod, { ...staging, enabled: true }]).wanted.map(({ name }) => name)).toEqual([
    'prod',
    'staging',
  ]);
});

it('refuses an option that it does not know', () => {
  expect(() => readInputs(['--stagging'])).toThrow(/--stagging/);
});

it('checks an environment that is not wanted too, and writes nothing when one is wrong', () => {
  const wrong = { ...staging, operatorCidrs: ['0.0.0.0/0'] };
  expect(() => synthesize({ environments: [prod, wrong], wanted: [prod], out })).toThrow(
    /staging\.operatorCidrs\[0\]/,
  );
  expect(existsSync(out)).toBe(false);
});
