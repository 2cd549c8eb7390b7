import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { maskSecret } from '../shared/mask.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { ParameterStore } from '../shared/ssm.ts';
import {
  type Binding,
  decrypt,
  type EncryptedPlan,
  encrypt,
  parseEncrypted,
  readPrivateKey,
  type readPublicKey,
} from './encrypt.ts';
import type { TerraformReason } from './reasons.ts';
import { unzip } from './unzip.ts';

/** The file that pins the providers by their checksums. */
const LOCK_FILE = '.terraform.lock.hcl';

/** What is encrypted: the plan file, and the checksums of the providers that made it. */
interface Content {
  plan: string;
  lockFile: string | null;
}

/** Encrypts a plan file and writes it. */
export async function storePlan(
  plan: { file: string; folder: string },
  binding: Binding,
  recipient: ReturnType<typeof readPublicKey>,
  target: string,
): Promise<void> {
  const lockFile = await readFile(path.join(plan.folder, LOCK_FILE), 'utf8').catch(() => null);
  const content: Content = { plan: (await readFile(plan.file)).toString('base64'), lockFile };
  const encrypted = encrypt(recipient, binding, Buffer.from(JSON.stringify(content)));
  await writeFile(target, JSON.stringify(encrypted), { mode: 0o600 });
}

/** The encrypted plan in an artifact's zip: the only file in it. */
export function encryptedIn(zip: Buffer): EncryptedPlan {
  try {
    const [file, ...others] = unzip(zip).values();
    if (!file || others.length > 0) throw new Error(`it holds ${others.length + (file ? 1 : 0)} files`);
    return parseEncrypted(file.toString());
  } catch (cause) {
    throw invalidPlan(`The stored plan cannot be read: ${messageOf(cause)}`, cause);
  }
}

/**
 * Decrypts a stored plan into `file`. With `pinProviders` the providers' checksums go into the stack's folder, so that
 * `terraform init` accepts the very providers that made the plan and no other.
 */
export async function openPlan(
  encrypted: EncryptedPlan,
  keyParameter: string,
  target: { file: string; folder: string; pinProviders: boolean },
): Promise<void> {
  const key = await readKey(keyParameter);
  let content: Content;
  try {
    content = JSON.parse(decrypt(key, encrypted).toString());
  } catch (cause) {
    throw invalidPlan(
      'The stored plan cannot be decrypted: it was changed, or encrypted to another key',
      cause,
    );
  }
  const { file, folder, pinProviders } = target;
  await writeFile(file, Buffer.from(content.plan, 'base64'), { mode: 0o600 });
  if (pinProviders && content.lockFile !== null)
    await writeFile(path.join(folder, LOCK_FILE), content.lockFile);
}

/**
 * Compares the configuration inside a plan file with the synthesized one. Anyone can encrypt a plan to the public key;
 * one that was made from something else than what was merged goes no further.
 */
export async function checkConfiguration(file: string, folder: string): Promise<void> {
  let inside: ReadonlyMap<string, Buffer>;
  try {
    inside = unzip(await readFile(file));
  } catch (cause) {
    throw invalidPlan(`The stored plan is no plan file: ${messageOf(cause)}`, cause);
  }
  const prefix = 'tfconfig/m-/';
  const planned = [...inside.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  const merged = globSync('*.{tf,tf.json}', { cwd: folder });
  const different = [];
  for (const name of new Set([...planned, ...merged])) {
    const now = await readFile(path.join(folder, name)).catch(() => null);
    if (now === null || !inside.get(prefix + name)?.equals(now)) different.push(name);
  }
  if (different.length > 0 || merged.length === 0) {
    throw invalidPlan(
      `The stored plan was made from another configuration than the merged one; it differs in ${different.join(', ') || 'everything'}`,
    );
  }
}

async function readKey(parameter: string): Promise<ReturnType<typeof readPrivateKey>> {
  try {
    using store = new ParameterStore();
    const value = (await store.read([parameter])).get(parameter)?.value;
    if (value === undefined) throw new Error('there is no such parameter');
    maskSecret(value);
    return readPrivateKey(value);
  } catch (cause) {
    throw new Failure<TerraformReason>(
      'key-unavailable',
      `The key to the stored plan cannot be read from ${parameter}: ${messageOf(cause)}`,
      {
        nextStep: 'The README of actions/terraform says how to make the key pair, and DEPLOYMENT.md when.',
        cause,
      },
    );
  }
}

function invalidPlan(message: string, cause?: unknown): Failure<TerraformReason> {
  return new Failure('plan-invalid', `${message}.`, {
    nextStep:
      'Nothing was applied. Does INFRA_PLAN_KEY belong to the private key in the deploy prefix? If so, somebody made this plan by hand: look at the pull request’s runs before you merge another.',
    cause,
  });
}
