import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ParameterStore, type Sender } from '../shared/ssm.ts';
import { requireCurrentEnv } from './current-env.ts';

beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));
afterEach(() => void vi.restoreAllMocks());

const inputs = { environment: 'prod', parameters: { A: 3, B: 1 }, checkEnv: true };

/** A store with these versions; null of one that answers with an error. */
function store(versions: Readonly<Record<string, number>> | null, asked: unknown[] = []) {
  const send = async ({ input }: { input: { Names: string[] } }) => {
    asked.push(input);
    if (!versions) throw Object.assign(new Error('no'), { name: 'AccessDeniedException' });
    const Parameters = input.Names.flatMap((Name) => {
      const Version = versions[Name.split('/').at(-1) ?? ''];
      return Version === undefined ? [] : [{ Name, Value: 'encrypted', Version }];
    });
    return { Parameters };
  };
  return () => new ParameterStore({ send } as unknown as Sender, 1_000, () => {});
}

it('lets a .env through that holds the newest version of each, and asks for no value', async () => {
  const asked: unknown[] = [];
  await requireCurrentEnv(inputs, store({ A: 3, B: 1, C: 9 }, asked));
  expect(asked).toEqual([{ Names: ['/skillgap/prod/A', '/skillgap/prod/B'], WithDecryption: false }]);
});

it.each([
  ['replaced', { A: 4, B: 1 }],
  ['deleted and made again', { A: 1, B: 1 }],
  ['deleted', { B: 1 }],
])('refuses one of which a secret was %s since', async (_, versions) => {
  await expect(requireCurrentEnv(inputs, store(versions))).rejects.toMatchObject({
    reason: 'env-outdated',
    message: 'Since this .env was rendered, A changed.',
  });
});

it('is not asked for a way back, and stops nobody when the store does not answer', async () => {
  await requireCurrentEnv({ ...inputs, checkEnv: false }, store({ A: 4, B: 1 }));
  await requireCurrentEnv(inputs, store(null));
  await requireCurrentEnv({ ...inputs, parameters: {} }, store(null));
});
