import { ParameterMaxVersionLimitExceeded } from '@aws-sdk/client-ssm';
import { expect, it } from 'vitest';
import { ParameterStore, type Sender } from './ssm.ts';
import { putParameter, requireRoom } from './ssm-write.ts';

/** A store whose parameter has versions from `first` to `last`, some of them with a label. */
function history(first: number, last: number, labelled: readonly number[], asked: unknown[] = []) {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const send = async ({ input }: { input: { NextToken?: string } }) => {
    asked.push(input);
    const from = Number(input.NextToken ?? 0);
    const Parameters = all
      .slice(from, from + 50)
      .map((Version) => ({ Version, Labels: labelled.includes(Version) ? ['kept'] : [] }));
    return { Parameters, ...(from + 50 < all.length && { NextToken: String(from + 50) }) };
  };
  return new ParameterStore({ send } as unknown as Sender, 1_000, () => {});
}

it('asks nothing while there is room for the new value and for the old one once more', async () => {
  const asked: unknown[] = [];
  await requireRoom(history(1, 98, [1], asked), '/p/A', 98);
  expect(asked).toEqual([]);
});

it.each([
  ['the oldest of a hundred has a label', 1, 100, [1]],
  ['the second oldest has one: the old value would not go back', 1, 100, [2]],
  ['the oldest of 99 has one: the same', 1, 99, [1]],
  ['they are later ones', 401, 500, [401]],
])('refuses when %s', async (_, first, last, labelled) => {
  await expect(requireRoom(history(first, last, labelled), '/p/A', last)).rejects.toMatchObject({
    ...{ reason: 'versions-full', nextStep: expect.stringContaining('label-parameter-version --name /p/A') },
  });
});

it.each([
  [1, 100, []],
  [1, 100, [3, 100]],
  [1, 99, [2]],
])('finds room in versions %i to %i with labels on %j', async (first, last, labelled) => {
  await requireRoom(history(first, last, labelled), '/p/A', last);
});

it('says the same when AWS refuses a version', async () => {
  const send = async () => {
    throw new ParameterMaxVersionLimitExceeded({ message: 'full', $metadata: {} });
  };
  const store = new ParameterStore({ send } as unknown as Sender, 1_000, () => {});
  await expect(putParameter(store, '/p/A', 'x')).rejects.toMatchObject({ reason: 'versions-full' });
});
