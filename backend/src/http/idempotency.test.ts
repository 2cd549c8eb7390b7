import { expect, it } from 'vitest';
import { requestHashOf } from './idempotency.ts';

it('sees through a form’s boundary, and through nothing else', () => {
  const form = (boundary: string, ...parts: string[]) =>
    requestHashOf(
      `multipart/form-data; boundary=${boundary}`,
      Buffer.from(parts.map((part) => `--${boundary}${part}`).join('')),
    );
  expect(form('one', 'a', 'b')).toBe(form('two', 'a', 'b'));
  expect(form('one', 'a', 'b')).not.toBe(form('one', 'ab', ''));
  expect(form('one', 'a', 'b')).not.toBe(form('one', 'a', 'c'));
  expect(requestHashOf('application/json', Buffer.from('{}'))).not.toBe(
    requestHashOf('application/json', Buffer.from('{ }')),
  );
});
