import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { encodeOpenSsh, publicOfOpenSsh } from './openssh.ts';
import type { Recipe } from './template.ts';

/** Key pairs: the private half goes to the store, the public one to everyone who has to know it. */
export type KeyRecipe = 'ssh-key' | 'plan-key';

/**
 * Generates a value.
 * @param current The value that it replaces: a database login is replaced by the other one, so that the one in use
 * keeps working until the next deploy.
 */
export function make(recipe: Recipe | KeyRecipe, current: string | null): string {
  switch (recipe) {
    case 'hex32':
      return randomBytes(32).toString('hex');
    case 'database-url':
      return databaseUrl(
        /^postgres(ql)?:\/\/skillgap_a[:@]/.test(current ?? '') ? 'skillgap_b' : 'skillgap_a',
      );
    case 'ssh-key':
      return encodeOpenSsh(generateKeyPairSync('ed25519').privateKey);
    case 'plan-key':
      return generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  }
}

/** The address of the database for a login, with a new password. */
export function databaseUrl(login: string): string {
  // base64url needs no escaping in a URL, in SQL or in .env.
  return `postgres://${login}:${randomBytes(24).toString('base64url')}@postgres:5432/skillgap`;
}

/** The public half of a key pair, on one line. */
export function publicHalf(recipe: Recipe | KeyRecipe | null, privateKey: string): string {
  if (recipe === 'ssh-key') return publicOfOpenSsh(privateKey);
  const key = createPublicKey(createPrivateKey(privateKey));
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}
