import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { Context } from '../context.ts';
import type { Rotation } from '../strategy.ts';
import { PATHS } from './record.ts';

/** What a strategy works with: a Parameter Store in memory, and every API at one address. */
export function fakeContext(
  endpoints: string | Context['endpoints'],
  stored: Readonly<Record<string, string>> = {},
): Context & { parameters: Map<string, string>; masked: string[] } {
  const parameters = new Map(Object.entries(stored));
  const masked: string[] = [];
  const unreached = () => {
    throw new Error('No such strategy goes to the box');
  };
  return {
    ...{ environment: 'prod', parameters, masked, box: unreached, canLogIn: unreached },
    ...{ sshKeyGiven: false, boxAtRest: unreached, runUrl: '', cancelled: new AbortController().signal },
    paths: PATHS,
    store: {
      read: async (names) =>
        new Map(
          [...parameters]
            .filter(([name]) => names.includes(name))
            .map(([name, value]) => [name, { name, value, version: 1 }]),
        ),
      put: async (name, value) => parameters.set(name, value).size,
      remove: async (name) => void parameters.delete(name),
      requireRoom: async () => {},
    },
    mask: (value) => void masked.push(value),
    endpoints:
      typeof endpoints === 'string'
        ? { tailscale: endpoints, pinecone: endpoints, adzuna: endpoints }
        : endpoints,
  };
}

/** A rotation of these keys, the first of which names it. */
export function fakeRotation(
  keys: readonly [string, ...string[]],
  values: Partial<Pick<Rotation, 'old' | 'fresh' | 'id'>> = {},
): Rotation {
  return {
    subject: {
      name: keys[0],
      keys: keys.map((key) => ({
        ...{ key, parameter: `/skillgap/prod/${key}`, create: null },
        ...{ consumer: 'backend', required: false },
      })),
    },
    ...{ id: 'rotation-1', old: {}, fresh: {} },
    ...values,
  };
}

/** What it fails with. None of the secrets may be in it, not even in the cause or the stack. */
export async function failureOf(
  work: Promise<unknown>,
  secrets: readonly string[],
): Promise<{ reason: string; message: string; nextStep: string }> {
  const error = await work.then(
    () => {
      throw new Error('It did not fail');
    },
    (thrown: unknown) => thrown,
  );
  const shown = inspect(error, { depth: 12, showHidden: true });
  for (const secret of secrets) {
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(encodeURIComponent(secret));
  }
  expect(error).toMatchObject({ name: 'Failure', nextStep: expect.stringMatching(/./) });
  return error as never;
}
