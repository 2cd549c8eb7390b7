import { publicHalf } from '../shared/make-secret.ts';
import { Failure } from '../shared/outcome.ts';
import type { ParameterStore } from '../shared/ssm.ts';
import { putParameter } from '../shared/ssm-write.ts';
import type { Say } from './prompt.ts';
import type { Secret } from './record.ts';

/** Prints the public halves, also of old pairs: a second run is how to look them up. Stores the one that the box reads. */
export async function publishAll(store: ParameterStore, all: readonly Secret[], say: Say): Promise<void> {
  const pairs = all.filter(({ publish }) => publish !== null);
  const values = await store.read(pairs.map(({ parameter }) => parameter));
  for (const { key, parameter, publicParameter, recipe, publish } of pairs) {
    const privateKey = values.get(parameter)?.value;
    if (privateKey === undefined || publish === null) continue;
    const publicKey = halfOf(key, recipe, privateKey);
    if (publicParameter !== null) await putParameter(store, publicParameter, publicKey);
    say(`  ${key}: ${publish(publicKey)}`);
  }
}

function halfOf(key: string, recipe: Secret['recipe'], privateKey: string): string {
  try {
    return publicHalf(recipe, privateKey);
  } catch (cause) {
    throw new Failure(
      'invalid-value',
      `${key} in the store is no private key of the kind that is made here`,
      {
        nextStep: `npm run secrets -- set ${key} makes a new pair.`,
        cause,
      },
    );
  }
}
