import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The parts of a synthesized stack that are read here. */
export interface StackJson {
  readonly provider: {
    readonly aws: readonly [{ readonly region: string; readonly allowed_account_ids: readonly [string] }];
  };
  readonly resource?: Readonly<Record<string, Readonly<Record<string, ResourceJson>>>>;
}

interface ResourceJson {
  readonly lifecycle?: Readonly<Record<string, unknown>>;
  readonly [attribute: string]: unknown;
}

export function countResources({ resource = {} }: Pick<StackJson, 'resource'>): number {
  return Object.values(resource).reduce((sum, named) => sum + Object.keys(named).length, 0);
}

/** The same stack without `prevent_destroy`. */
export function withoutPreventDestroy<T extends Pick<StackJson, 'resource'>>(stack: T): T {
  const lifted = (one: ResourceJson): ResourceJson =>
    one.lifecycle?.prevent_destroy === true
      ? { ...one, lifecycle: { ...one.lifecycle, prevent_destroy: false } }
      : one;
  const resource = mapValues(stack.resource ?? {}, (named) => mapValues(named, lifted));
  return { ...stack, resource };
}

const stackFile = 'cdk.tf.json';
const overrideFile = 'backend_override.tf.json';

/** Attributes that moto accepts and does not return, by resource type: they would look like drift. */
export const forgotten: Readonly<Record<string, readonly string[]>> = {
  aws_instance: ['maintenance_options', 'metadata_options', 'network_interface'],
};

/** The same stack, ignoring those attributes. */
export function withoutForgotten<T extends Pick<StackJson, 'resource'>>(stack: T): T {
  const resource = Object.entries(stack.resource ?? {}).map(([type, named]) => [
    type,
    mapValues(named, (one) => {
      const ignored = [...((one.lifecycle?.ignore_changes as string[]) ?? []), ...(forgotten[type] ?? [])];
      return ignored.length === 0
        ? one
        : { ...one, lifecycle: { ...one.lifecycle, ignore_changes: ignored } };
    }),
  ]);
  return { ...stack, resource: Object.fromEntries(resource) };
}

/** A copy of a stack for Terraform to run in. */
export async function copyStack(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  await writeStack(to, withoutForgotten(await readStack(to)));
}

export async function readStack(folder: string): Promise<StackJson> {
  return JSON.parse(await readFile(join(folder, stackFile), 'utf8')) as StackJson;
}

export async function writeStack(folder: string, stack: StackJson): Promise<void> {
  await writeFile(join(folder, stackFile), JSON.stringify(stack, null, 2));
}

/** Keeps the stack's state in a local file: the bootstrap stack creates the bucket for its own state. */
export async function stateBeside(folder: string, beside: boolean): Promise<void> {
  const file = join(folder, overrideFile);
  if (!beside) return rm(file);
  await writeFile(file, JSON.stringify({ terraform: { backend: { local: {} } } }));
}

function mapValues<T, U>(object: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
