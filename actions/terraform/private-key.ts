import type { KeyObject } from 'node:crypto';
import { maskSecret } from '../shared/mask.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { ParameterStore } from '../shared/ssm.ts';
import type { TerraformReason } from './reasons.ts';
import { readPrivateKey } from './seal.ts';

/** The private key that opens stored plans, from Parameter Store. */
export async function privateKeyOf(parameter: string): Promise<KeyObject> {
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
        nextStep:
          'The README of actions/terraform says how the pair of keys is made, and DEPLOYMENT.md when.',
        cause,
      },
    );
  }
}
