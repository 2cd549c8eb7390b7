import type { KeyObject } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure, messageOf } from '../shared/outcome.ts';
import type { TerraformReason } from './reasons.ts';
import { type Binding, parseSealed, type Sealed, seal, unseal } from './seal.ts';
import { readZip } from './zip.ts';

/** The file that pins the providers by their checksums. */
const LOCK_FILE = '.terraform.lock.hcl';
/** The file in the artifact. */
const SEALED_NAME = 'plan.sealed';

/** What is sealed: the plan file, and the checksums of the providers that made it. */
interface Content {
  plan: string;
  lockFile: string | null;
}

/** Seals a plan file and writes it. */
export async function storePlan(
  plan: { file: string; folder: string },
  binding: Binding,
  recipient: KeyObject,
  target: string,
): Promise<void> {
  const lockFile = await readFile(path.join(plan.folder, LOCK_FILE), 'utf8').catch(() => null);
  const content: Content = { plan: (await readFile(plan.file)).toString('base64'), lockFile };
  const sealed = seal(recipient, binding, Buffer.from(JSON.stringify(content)));
  await writeFile(target, JSON.stringify(sealed), { mode: 0o600 });
}

/** The sealed plan in an artifact's zip. */
export function sealedIn(zip: Buffer): Sealed {
  try {
    const file = readZip(zip).get(SEALED_NAME);
    if (!file) throw new Error(`there is no ${SEALED_NAME} in it`);
    return parseSealed(file.toString());
  } catch (cause) {
    throw invalidPlan(`The stored plan cannot be read: ${messageOf(cause)}`, cause);
  }
}

/**
 * Opens a sealed plan: the plan goes to `file`. With `pinProviders` the providers' checksums go into the stack's
 * folder, so that `terraform init` accepts the very providers that made the plan and no other.
 */
export async function openPlan(
  sealed: Sealed,
  key: KeyObject,
  target: { file: string; folder: string; pinProviders: boolean },
): Promise<void> {
  let content: Content;
  try {
    content = JSON.parse(unseal(key, sealed).toString());
  } catch (cause) {
    throw invalidPlan('The stored plan cannot be decrypted: it was changed, or sealed to another key', cause);
  }
  const { file, folder, pinProviders } = target;
  await writeFile(file, Buffer.from(content.plan, 'base64'), { mode: 0o600 });
  if (pinProviders && content.lockFile !== null)
    await writeFile(path.join(folder, LOCK_FILE), content.lockFile);
}

/**
 * Holds the configuration inside a plan file against the synthesized one. Anyone may seal a plan to the public key;
 * one that was made from something else than what was merged goes no further.
 */
export async function checkConfiguration(file: string, folder: string): Promise<void> {
  let inside: Map<string, Buffer>;
  try {
    inside = readZip(await readFile(file));
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

function invalidPlan(message: string, cause?: unknown): Failure<TerraformReason> {
  return new Failure('plan-invalid', `${message}.`, {
    nextStep:
      'Nothing was applied. Does INFRA_PLAN_KEY belong to the private key in the deploy prefix? If so, somebody made this plan by hand: look at the pull request’s runs before you merge another.',
    ...(cause === undefined ? {} : { cause }),
  });
}
