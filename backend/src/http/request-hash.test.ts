import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createRequestHash } from './request-hash.ts';

const [NEW, OLD] = ['n'.repeat(64), 'o'.repeat(64)];
const until = new Date('2026-03-01T00:00:00Z');
const [before, after] = [new Date('2026-02-01T00:00:00Z'), new Date('2026-04-01T00:00:00Z')];
const parts = (...texts: string[]) => texts.map((text) => Buffer.from(text));
const hashesOf = createRequestHash({ signing: NEW, previous: { key: OLD, until } });

describe('the hash of a request', () => {
  it('is the same for the same parts, and for nothing else', () => {
    const [hash] = hashesOf(parts('a', 'b'));
    for (const other of [parts('ab', ''), parts('a', 'c'), parts('a'), parts()])
      expect(hashesOf(other)[0]).not.toBe(hash);
    expect(hashesOf(parts('a', 'b'))[0]).toBe(hash);
  });

  it('cannot be guessed from the body alone, nor made into a session', () => {
    const [hash] = hashesOf(parts('{"password":"hunter2hunter2"}'));
    const [other] = createRequestHash({ signing: OLD, previous: undefined })(
      parts('{"password":"hunter2hunter2"}'),
    );
    expect(hash).not.toBe(other);
    for (const text of ['{"password":"hunter2hunter2"}', '29:{"password":"hunter2hunter2"}'])
      expect(hash).not.toBe(createHash('sha256').update(text).digest('base64url'));
  });

  it('is known across a rotation of the key, until the old one expires', () => {
    const [first] = createRequestHash({ signing: OLD, previous: undefined })(parts('a'));
    expect(hashesOf(parts('a'), before)).toContain(first);
    expect(hashesOf(parts('a'), after)).not.toContain(first);
  });
});
