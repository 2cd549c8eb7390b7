import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isEnvironmentFile, secretsIn } from './secrets-policy.ts';

describe('isEnvironmentFile', () => {
  it.each(['.env', 'backend/.env', '.env.production', 'compose/prod.env', '.env.production.example'])(
    'refuses %s',
    (path) => expect(isEnvironmentFile(path)).toBe(true),
  );
  it.each(['compose/.env.production.example', 'backend/src/env.ts', 'docs/env.md'])('allows %s', (path) =>
    expect(isEnvironmentFile(path)).toBe(false),
  );
});

describe('secretsIn', () => {
  const { privateKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });

  it('finds a private key and says its line', () => {
    expect(secretsIn(`first\n${privateKey}`)).toEqual(['a private key at line 2']);
  });
  it('finds a private key written as one line of JSON', () => {
    expect(secretsIn(JSON.stringify({ key: privateKey }))).toEqual(['a private key at line 1']);
  });
  it('leaves a header alone that no key follows', () => {
    expect(secretsIn("if (text.startsWith('-----BEGIN PRIVATE KEY-----'))")).toEqual([]);
  });
  it('finds tokens, but not those of the documentation', () => {
    expect(secretsIn(`AKIA${'Q'.repeat(16)}`)).toEqual(['an AWS access key id at line 1']);
    expect(secretsIn('AKIAIOSFODNN7EXAMPLE')).toEqual([]);
    expect(secretsIn(`ghp_${'a'.repeat(36)}`)).toEqual(['a GitHub token at line 1']);
  });
});
