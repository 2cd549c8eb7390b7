import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cookieName, headersFor, readCredential, showsCookie } from './credential.ts';
import { KeyRingError, parseKeyRing, sign, verify } from './key-ring.ts';

const [A, B, C] = ['a'.repeat(32), 'b'.repeat(32), 'c'.repeat(64)];
const NAME = cookieName(true);

describe('parseKeyRing', () => {
  it('reads the key that signs, and the one before it with its moment', () => {
    expect(parseKeyRing(A, undefined)).toEqual({ signing: A, previous: undefined });
    const until = new Date('2026-12-01T00:00:00.000Z');
    expect(parseKeyRing(A, `2026-12-01T00:00:00.000Z/${B}`)).toEqual({
      signing: A,
      previous: { key: B, until },
    });
  });

  it.each([
    B,
    `/${B}`,
    `tomorrow/${B}`,
    '2026-12-01T00:00:00Z/short',
    `2026-12-01/${B}`,
    `2026-13-41T00:00:00Z/${B}`,
  ])('refuses %s without a word of it', (previous) => {
    expect(() => parseKeyRing(A, previous)).toThrow(KeyRingError);
    expect(() => parseKeyRing(A, previous)).not.toThrow(B);
  });

  it('refuses a short key', () => {
    expect(() => parseKeyRing('short', undefined)).toThrow('at least 32 characters');
  });
});

describe('verify', () => {
  const until = new Date('2026-12-01T00:00:00Z');
  const ring = { signing: A, previous: { key: B, until } };

  it('takes what the newest key signed, and the one before it until its moment', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9]{1,64}$/),
        fc.integer({ min: -1e9, max: 1e9 }),
        (token, ms) => {
          const now = new Date(until.getTime() + ms);
          expect(verify(sign(token, A), ring, now)).toBe(token);
          expect(verify(sign(token, B), ring, now)).toBe(ms < 0 ? token : undefined);
          expect(verify(sign(token, C), ring, now)).toBeUndefined();
        },
      ),
    );
  });

  it('takes nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(verify(text, ring)).toBeUndefined();
      }),
    );
    expect(verify(`x${sign('token', A)}`, ring)).toBeUndefined();
  });
});

describe('a credential', () => {
  const ring = { signing: A, previous: { key: B, until: new Date(Date.now() + 60_000) } };
  const cookie = (signed: string) => `a=b; ${NAME}=${encodeURIComponent(signed)}; c=d`;
  const read = (headers: Record<string, string>) => readCredential(new Headers(headers), NAME, ring);

  it('is a cookie or a token, encoded or not', () => {
    expect(read({ Cookie: cookie(sign('t', A)) })).toEqual({ via: 'cookie', token: 't' });
    expect(read({ Authorization: `Bearer ${sign('t', B)}` })).toEqual({ via: 'bearer', token: 't' });
    expect(read({ Authorization: `bearer ${encodeURIComponent(sign('t', B))}` })).toMatchObject({
      token: 't',
    });
    expect(read({ Authorization: 'Basic eDp5' })).toBeUndefined();
    expect(read({})).toBeUndefined();
  });

  it.each(['Bearer', 'Bearer ', 'Bearer nonsense', `Bearer ${sign('t', C)}`, 'Bearer %zz.%'])(
    'is not the cookie where %s is shown',
    (Authorization) => {
      const headers = { Authorization, Cookie: cookie(sign('t', A)) };
      expect(read(headers)).toBeUndefined();
      expect(showsCookie(new Headers(headers), NAME)).toBe(false);
      expect(headersFor(new Headers(headers), NAME, ring).get('Cookie')).toBe('a=b; c=d');
    },
  );

  it('is signed by the newest key for better-auth, which knows no other', () => {
    const passed = headersFor(new Headers({ Cookie: cookie(sign('t', B)), 'X-Other': '1' }), NAME, ring);
    expect(passed.get('Cookie')).toBe(`a=b; c=d; ${NAME}=${encodeURIComponent(sign('t', A))}`);
    expect(passed.get('X-Other')).toBe('1');
    const bearer = headersFor(new Headers({ Authorization: `Bearer ${sign('t', B)}` }), NAME, ring);
    expect([bearer.get('Authorization'), bearer.get('Cookie')]).toEqual([
      null,
      `${NAME}=${encodeURIComponent(sign('t', A))}`,
    ]);
  });
});
