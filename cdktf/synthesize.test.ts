import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readInputs } from './inputs.ts';
import { synthesize } from './synthesize.ts';
import { exampleProd, exampleStaging } from './testing/example.ts';

const out = mkdtempSync(join(tmpdir(), 'skillgap-synth-'));
const example = [exampleProd, exampleStaging];
const inputs = (...args: string[]) => readInputs(['--out', out, ...args], example);
const file = (name: string) => join(out, 'stacks', name, 'cdk.tf.json');
afterEach(() => rmSync(out, { recursive: true, force: true }));

it('leaves staging out unless it is asked for, and takes it away again', () => {
  expect(synthesize(inputs('--staging'))).toEqual(['bootstrap', 'prod', 'staging'].map(file));
  expect(existsSync(file('staging'))).toBe(true);
  expect(synthesize(inputs())).toEqual(['bootstrap', 'prod'].map(file));
  expect(existsSync(file('staging'))).toBe(false);
});

it('writes the same bytes each time', () => {
  const write = () => synthesize(inputs()).map((path) => readFileSync(path, 'utf8'));
  expect(write()).toEqual(write());
});

it('synthesizes an environment whose data says that it is on', () => {
  expect(
    readInputs([], [exampleProd, { ...exampleStaging, enabled: true }]).wanted.map(({ name }) => name),
  ).toEqual(['prod', 'staging']);
});

it('refuses an option that it does not know', () => {
  expect(() => inputs('--stagging')).toThrow(/--stagging/);
});

describe('--data', () => {
  const data = join(tmpdir(), `skillgap-data-${process.pid}.json`);
  afterEach(() => rmSync(data, { force: true }));

  it('builds the environments of a file', () => {
    writeFileSync(data, JSON.stringify([{ ...exampleProd, name: 'one' }, exampleStaging]));
    const { environments, wanted } = readInputs(['--data', data, '--staging'], []);
    expect(environments.map(({ name }) => name)).toEqual(['one', 'staging']);
    expect(wanted).toEqual(environments);
  });

  it('refuses a file that holds none', () => {
    for (const text of ['{}', '[1]', '[null]', '[{}]']) {
      writeFileSync(data, text);
      expect(() => readInputs(['--data', data])).toThrow(/holds no environments/);
    }
  });
});

it('checks an environment that is not wanted too, and writes nothing when one is wrong', () => {
  const wrong = { ...exampleStaging, operatorCidrs: ['0.0.0.0/0'] };
  expect(() => synthesize({ environments: [exampleProd, wrong], wanted: [exampleProd], out })).toThrow(
    /staging\.operatorCidrs\[0\]/,
  );
  expect(existsSync(out)).toBe(false);
});
