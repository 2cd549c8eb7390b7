import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ParameterStore, type Sender } from './ssm.ts';

interface Call {
  operation: string;
  input: { Names?: string[]; NextToken?: string; ParameterFilters?: unknown; WithDecryption?: boolean };
}

/** An AWS error as the SDK throws it. */
function awsError(name: string, status = 400) {
  return Object.assign(new Error(name), { name, $metadata: { httpStatusCode: status } });
}

/** A store whose client answers by function, and what it was asked. */
function storeOf(answer: (call: Call) => unknown, deadlineMs?: number) {
  const calls: Call[] = [];
  const send = async (command: { constructor: { name: string }; input: Call['input'] }) => {
    const call = { operation: command.constructor.name.replace('Command', ''), input: command.input };
    calls.push(call);
    return answer(call);
  };
  return { store: new ParameterStore({ send } as unknown as Sender, deadlineMs), calls };
}

const names = Array.from({ length: 25 }, (_, index) => `/p/K${index}`);
const parameters = (wanted: string[] = []) =>
  wanted.map((Name) => ({ Name, Value: `of ${Name}`, Version: 2 }));

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  // Pauses of nothing: how long they are is tested with the retries.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => vi.restoreAllMocks());

describe('read', () => {
  it('asks for ten names a call, decrypted, and leaves out what is not there', async () => {
    const { store, calls } = storeOf(({ input }) => ({
      Parameters: parameters(input.Names?.filter((name) => name !== '/p/K3')),
    }));
    const found = await store.read(names);
    expect(calls.map(({ input }) => input.Names?.length)).toEqual([10, 10, 5]);
    expect(calls.every(({ input }) => input.WithDecryption)).toBe(true);
    expect(found.size).toBe(24);
    expect(found.get('/p/K24')).toEqual({ name: '/p/K24', value: 'of /p/K24', version: 2 });
  });

  it('asks nothing for nothing', async () => {
    const { store, calls } = storeOf(() => ({}));
    expect((await store.read([])).size).toBe(0);
    expect(calls).toEqual([]);
  });

  it('tries again when it is throttled or nothing answers', async () => {
    const errors = [
      awsError('ThrottlingException'),
      awsError('InternalServerError', 500),
      Object.assign(new Error('x'), { code: 'ECONNRESET' }),
    ];
    const { store, calls } = storeOf(({ input }) => {
      const error = errors.shift();
      if (error) throw error;
      return { Parameters: parameters(input.Names) };
    });
    expect((await store.read(['/p/A'])).size).toBe(1);
    expect(calls).toHaveLength(4);
  });

  it.each([
    [awsError('ThrottlingException'), 'throttled', 14],
    [awsError('ServiceUnavailable', 503), 'unreachable', 14],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'unreachable', 14],
    [awsError('Whatever', 429), 'throttled', 14],
    [awsError('BadGateway', 502), 'unreachable', 14],
    [Object.assign(new Error('dns'), { code: 'ENOTFOUND' }), 'unreachable', 14],
    [Object.assign(new Error('dns'), { code: 'EAI_AGAIN' }), 'unreachable', 14],
    [Object.assign(new Error('tls'), { code: 'CERT_HAS_EXPIRED' }), 'unreachable', 1],
    [Object.assign(new Error('tls'), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }), 'unreachable', 1],
    [Object.assign(new Error('tls'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }), 'unreachable', 1],
    [awsError('AccessDeniedException'), 'access-denied', 1],
    [awsError('ExpiredTokenException'), 'access-denied', 1],
    [awsError('InvalidKeyId'), 'store-error', 1],
    [
      Object.assign(new Error('Could not load credentials'), { name: 'CredentialsProviderError' }),
      'no-credentials',
      1,
    ],
    [new Error('Region is missing'), 'no-credentials', 1],
  ])('calls %s %s, after %d calls', async (error, reason, attempts) => {
    const { store, calls } = storeOf(() => {
      throw error;
    });
    await expect(store.read(['/p/A'])).rejects.toMatchObject({
      reason,
      cause: error,
      nextStep: expect.stringMatching(/\.$/),
    });
    expect(calls).toHaveLength(attempts);
  });

  it('ends at its deadline and says why it took so long', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { store } = storeOf(() => {
      throw awsError('ThrottlingException');
    }, 50);
    await expect(store.read(['/p/A'])).rejects.toMatchObject({ reason: 'throttled' });
  });
});

describe('list', () => {
  it('reads on after an empty page, until there is no token', async () => {
    const pages = [
      { Parameters: [{ Name: '/p/A' }], NextToken: '1' },
      { Parameters: [], NextToken: '2' },
      { NextToken: '3' },
      { Parameters: [{ Name: '/p/B' }] },
    ];
    const { store, calls } = storeOf(({ input }) => pages[Number(input.NextToken ?? 0)]);
    expect((await Array.fromAsync(store.list('/p/'))).map(({ names }) => names)).toEqual([
      ['/p/A'],
      [],
      [],
      ['/p/B'],
    ]);
    expect(calls.map(({ input }) => input.NextToken)).toEqual([undefined, '1', '2', '3']);
    expect(calls[0]?.input.ParameterFilters).toEqual([{ Key: 'Path', Option: 'OneLevel', Values: ['/p'] }]);
  });

  it('lists by path, without values, where the account may not be listed', async () => {
    const { store, calls } = storeOf(({ operation }) => {
      if (operation === 'DescribeParameters') throw awsError('AccessDeniedException');
      return { Parameters: [{ Name: '/p/A' }] };
    });
    expect(await Array.fromAsync(store.list('/p'))).toEqual([{ names: ['/p/A'], next: null }]);
    expect(calls.at(-1)).toMatchObject({
      operation: 'GetParametersByPath',
      input: { WithDecryption: false },
    });
  });

  it('goes on where it was left', async () => {
    const { store, calls } = storeOf(() => ({ Parameters: [], NextToken: 'next' }));
    const first = await store.list('/p', { by: 'GetParametersByPath', token: 'here' }).next();
    expect(calls).toMatchObject([{ operation: 'GetParametersByPath', input: { NextToken: 'here' } }]);
    expect(first.value).toEqual({ names: [], next: { by: 'GetParametersByPath', token: 'next' } });
  });
});
