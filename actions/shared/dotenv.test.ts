import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeValue, readDotenv, renderDotenv, valueFault } from './dotenv.ts';

it('escapes five characters and no other', () => {
  expect(escapeValue('\\ " $ \n \r')).toBe('\\\\ \\" \\$ \\n \\r');
  const plain = "` ! # ' = \t { } % ; & | < > ~ * é 🙂 \u0001";
  expect(escapeValue(plain)).toBe(plain);
  expect(escapeValue('\\n')).toBe('\\\\n');
});

it('renders one line an entry, in the order given', () => {
  expect(
    renderDotenv([
      ['B', '2'],
      ['A', 'one $HOME'],
    ]),
  ).toBe('B="2"\nA="one \\$HOME"\n');
  expect(renderDotenv([])).toBe('');
});

it('reads back what it has rendered, whatever the values are', () => {
  const value = fc
    .oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\\"$\n\rnr=#' ]{0,12}$/))
    .filter((each) => valueFault(each) === null);
  fc.assert(
    fc.property(value, value, (a, b) => {
      const text = renderDotenv([
        ['A', a],
        ['B_1', b],
      ]);
      expect([...readDotenv(text)]).toEqual([
        ['A', a],
        ['B_1', b],
      ]);
    }),
  );
  expect(readDotenv('# A="1"\nA=1\n').size).toBe(0);
});

it('refuses values that no environment variable can carry, without showing them', () => {
  for (const value of ['hunter2\0', 'hunter2\uFFFD', 'hunter2\uD800']) {
    expect(valueFault(value)).not.toBeNull();
    const render = () => renderDotenv([['KEY', value]]);
    expect(render).toThrow(
      expect.objectContaining({ reason: 'invalid-value', message: expect.stringContaining('KEY') }),
    );
    expect(render).not.toThrow(/hunter2/);
  }
});

it('refuses keys that are none or that are there already', () => {
  for (const keys of [['1A'], ['A-B'], ['A B'], [''], ['É'], ['A=B'], ['A', 'A'], ['A', 'a']]) {
    expect(() => renderDotenv(keys.map((key) => [key, 'v']))).toThrow(
      expect.objectContaining({ reason: 'invalid-key' }),
    );
  }
});
