import { expect, it } from 'vitest';
import { parseFormat } from '../shared/formats.ts';
import type { Parameter } from '../shared/ssm.ts';
import type { TemplateKey } from '../shared/template.ts';
import { planRender, unknownNames } from './plan.ts';

function key(name: string, changes: Partial<TemplateKey> = {}): TemplateKey {
  const words = {
    description: `What ${name} is.`,
    rotate: 'by hand',
    setting: false,
    rotateBy: 'hand',
    rotatesWith: null,
    default: null,
    create: null,
    format: parseFormat('any'),
    line: 1,
  };
  return {
    ...{ key: name, required: true, consumers: ['backend'], madeBy: 'operator', recipe: null },
    ...words,
    ...changes,
  };
}

function found(values: Record<string, string>): Map<string, Parameter> {
  return new Map(
    Object.entries(values).map(([name, value]) => [`/p/${name}`, { name: `/p/${name}`, value, version: 4 }]),
  );
}

it('renders what the backend reads, in the order of the list', () => {
  const keys = [key('B'), key('BOX', { consumers: ['box'] }), key('A'), key('NONE', { required: false })];
  expect(planRender('/p', keys, found({ A: 'a"b', B: 'b', BOX: 'x' }))).toEqual({
    text: 'B="b"\nA="a\\"b"\n',
    versions: { B: 4, A: 4 },
    unset: ['NONE'],
  });
});

it('lists every missing key with the command that creates it; an empty value is none', () => {
  const keys = [
    key('A', { create: 'openssl rand -hex 32' }),
    key('M', { madeBy: 'machine', recipe: 'hex32' }),
    key('B'),
    key('C'),
    key('D', { required: false }),
  ];
  expect(() => planRender('/p', keys, found({ B: '', C: 'c' }))).toThrow(
    expect.objectContaining({
      reason: 'missing-keys',
      message: `3 required keys are missing under /p:
  A: What A is. (openssl rand -hex 32)
    read -rs VALUE; printf %s "$VALUE" | aws ssm put-parameter --name /p/A --type SecureString --value file:///dev/stdin
  M: What M is. (npm run secrets -- init makes it)
  B: What B is. (made by the operator)
    read -rs VALUE; printf %s "$VALUE" | aws ssm put-parameter --name /p/B --type SecureString --value file:///dev/stdin`,
    }),
  );
});

it('lists every value that cannot be carried, and shows none of them', () => {
  const values = found({ A: 'hunter2\0', B: 'hunter2\uFFFD', C: 'fine' });
  const plan = () => planRender('/p', [key('A'), key('B', { required: false }), key('C')], values);
  expect(plan).toThrow(
    expect.objectContaining({
      reason: 'invalid-value',
      message: expect.stringMatching(
        /A \(version 4\) holds a NUL byte.*\n.*B \(version 4\) is not valid UTF-8$/,
      ),
    }),
  );
  expect(plan).not.toThrow(/hunter2/);
});

it('says of an optional value that is none that it may go', () => {
  const plan = (required: boolean) => () =>
    planRender(
      '/p',
      [key('URL', { required, format: parseFormat('origin https') })],
      found({ URL: 'http://a.example' }),
    );
  const message = expect.stringContaining('URL (version 4) begins with http://, and not with https://');
  const command = 'aws ssm delete-parameter --name /p/URL';
  expect(plan(false)).toThrow(
    expect.objectContaining({ message, nextStep: expect.stringContaining(command) }),
  );
  expect(plan(true)).toThrow(
    expect.objectContaining({ message, nextStep: expect.not.stringContaining(command) }),
  );
});

it('renders for another consumer what that one reads, also beside the backend', () => {
  const keys = [
    key('A'),
    key('BOTH', { consumers: ['backend', 'llm-node'] }),
    key('NODE', { consumers: ['llm-node'] }),
  ];
  const { text } = planRender('/p', keys, found({ A: 'a', BOTH: 'b', NODE: 'n' }), 'llm-node');
  expect(text).toBe('BOTH="b"\nNODE="n"\n');
});

it('renders the deploy’s own settings with the backend’s, and for nobody else', () => {
  const keys = [key('A'), key('DEPLOY', { consumers: ['deploy'] }), key('BOX', { consumers: ['box'] })];
  const values = found({ A: 'a', DEPLOY: 'd', BOX: 'b' });
  expect(planRender('/p', keys, values).text).toBe('A="a"\nDEPLOY="d"\n');
  expect(planRender('/p', keys, values, 'llm-node').text).toBe('');
});

it('renders the backups’ keys with the backend’s, and alone for who makes or reads backups', () => {
  const keys = [key('A'), key('KEY', { consumers: ['backup'] }), key('DEPLOY', { consumers: ['deploy'] })];
  const values = found({ A: 'a', KEY: 'k', DEPLOY: 'd' });
  expect(planRender('/p', keys, values).text).toBe('A="a"\nKEY="k"\nDEPLOY="d"\n');
  expect(planRender('/p', keys, values, 'backup').text).toBe('KEY="k"\n');
});

it('finds the names that the list does not know', () => {
  const keys = [key('A'), key('BOX', { consumers: ['box'] })];
  expect(unknownNames('/p', keys, ['/p/Z', '/p/A', '/p/BOX', '/p/a'])).toEqual(['/p/Z', '/p/a']);
});
