import { expect, it } from 'vitest';
import { escapeValue, renderDotenv, valueFault } from './dotenv.ts';

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
