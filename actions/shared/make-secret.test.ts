import { createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { make, publicHalf } from './make-secret.ts';

const URL_SHAPE = /^postgres:\/\/(skillgap_[ab]):([A-Za-z0-9_-]{32})@postgres:5432\/skillgap$/;

describe('make', () => {
  it('makes 32 random bytes, other ones each time', () => {
    const values = Array.from({ length: 50 }, () => make('hex32', null));
    for (const value of values) expect(value).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(values).size).toBe(50);
  });

  it('makes a database login, and the other one in the place of the first', () => {
    const first = make('database-url', null);
    expect(URL_SHAPE.exec(first)?.[1]).toBe('skillgap_a');
    const second = make('database-url', first);
    expect(URL_SHAPE.exec(second)?.[1]).toBe('skillgap_b');
    expect(URL_SHAPE.exec(make('database-url', second))?.[1]).toBe('skillgap_a');
  });

  it('makes a key pair for plans whose public half is one line', () => {
    const privateKey = make('plan-key', null);
    expect(createPrivateKey(privateKey).asymmetricKeyType).toBe('x25519');
    const line = publicHalf('plan-key', privateKey);
    const key = createPublicKey({ key: Buffer.from(line, 'base64'), type: 'spki', format: 'der' });
    expect(key.asymmetricKeyType).toBe('x25519');
    expect(line).not.toContain('\n');
  });
});
