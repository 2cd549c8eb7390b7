import { describe, expect, it } from 'vitest';
import { clientOf, read, request, stay, until } from '../testing/llm.ts';
import { type Answer, refuses, says, startLlmServer, stream, vectors } from '../testing/llm-server.ts';
import { respondJson } from '../testing/respond.ts';

describe('several nodes', () => {
  it.each<[string, Answer]>([
    ['breaks', refuses(500, 'internal')],
    ['is full', refuses(429, 'queue_full')],
    ['has no engine', refuses(503, 'model_not_ready')],
    ['serves another model by now', refuses(404, 'model_not_found')],
    ['hangs up', (_, response) => response.destroy()],
    ['hangs', () => {}],
    [
      'breaks off in the middle of an answer that nobody has seen',
      (_, response) => {
        stream(response, ['half'], '');
        response.end();
      },
    ],
  ])('where one %s, the other one answers', async (_, answer) => {
    await using broken = await startLlmServer(answer);
    await using healthy = await startLlmServer(says('hello'));
    using llm = clientOf([broken, healthy], { firstMs: 2_000 });
    expect(await llm.chat(request, stay())).toBe('hello');
    expect([broken.requests.length, healthy.requests.length]).toEqual([1, 1]);
  });

  it('one that is away is not asked, and a stream begins at the other', async () => {
    await using away = await startLlmServer(says('away'));
    await using healthy = await startLlmServer(says('hello'));
    await away[Symbol.asyncDispose]();
    using llm = clientOf([away, healthy]);
    expect(await read(llm)).toBe('hello');
    expect(llm.state()).toBe('degraded');
  });

  it('two are tried, and no third', async () => {
    await using one = await startLlmServer(refuses(500, 'internal'));
    await using two = await startLlmServer(refuses(500, 'internal'));
    await using three = await startLlmServer(refuses(500, 'internal'));
    using llm = clientOf([one, two, three]);
    await expect(llm.chat(request, stay())).rejects.toMatchObject({ reason: 'llm-down' });
    expect([one, two, three].map(({ requests }) => requests.length)).toEqual([1, 1, 0]);
  });

  it('one alone is asked once', async () => {
    await using server = await startLlmServer(refuses(500, 'internal'));
    using llm = clientOf([server]);
    await expect(llm.chat(request, stay())).rejects.toMatchObject({ reason: 'llm-down' });
    expect(server.requests).toHaveLength(1);
  });

  it('the less busy one is asked first', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const slowly: Answer = async (_, response) => {
      await released;
      stream(response, ['slow']);
    };
    await using one = await startLlmServer(slowly);
    await using two = await startLlmServer(slowly);
    using llm = clientOf([one, two]);
    const all = Array.from({ length: 6 }, () => llm.chat(request, stay()));
    await until(() => one.requests.length + two.requests.length === 6);
    expect([one.requests.length, two.requests.length]).toEqual([3, 3]);
    release();
    expect(await Promise.all(all)).toEqual(Array(6).fill('slow'));
  });

  it('one that has the model is asked before one that has not', async () => {
    await using half = await startLlmServer(says('half'));
    half.status = 'degraded';
    half.chat = 'broken';
    await using whole = await startLlmServer(says('whole'));
    using llm = clientOf([half, whole]);
    expect(await llm.chat(request, stay())).toBe('whole');
    expect(half.requests).toHaveLength(0);
  });

  it('a started answer is not started again elsewhere', async () => {
    await using cut = await startLlmServer((_, response) => stream(response, ['a'], ''));
    await using healthy = await startLlmServer(says('b'));
    using llm = clientOf([cut, healthy], { idleMs: 200 });
    await expect(read(llm)).rejects.toMatchObject({ reason: 'llm-timeout' });
    expect(healthy.requests).toHaveLength(0);
  });

  it.each<[string, Answer]>([
    ['llm-refused', refuses(400, 'invalid_value')],
    ['llm-too-long', refuses(400, 'context_length_exceeded')],
    ['llm-cut', (_, response) => stream(response, ['a'], 'length')],
  ])('%s is not carried to the next', async (reason, answer) => {
    await using strict = await startLlmServer(answer);
    await using healthy = await startLlmServer(says('hello'));
    using llm = clientOf([strict, healthy]);
    await expect(llm.chat(request, stay())).rejects.toMatchObject({ reason });
    expect(healthy.requests).toHaveLength(0);
  });

  it('the time for a call is not given twice', async () => {
    await using one = await startLlmServer(() => {});
    await using two = await startLlmServer(() => {});
    using llm = clientOf([one, two], { firstMs: 60_000, totalMs: 300 });
    await expect(llm.chat(request, stay())).rejects.toMatchObject({ reason: 'llm-timeout' });
    expect([one.requests.length, two.requests.length]).toEqual([1, 0]);
  });

  it('with two embedding models give no vectors', async () => {
    await using one = await startLlmServer((_, response) =>
      respondJson(response, vectors(...Array(32).fill([1]))),
    );
    await using two = await startLlmServer((_, response) => respondJson(response, vectors([1, 2])));
    using llm = clientOf([one, two]);
    await llm.embed(['known'], stay()).catch(() => {});
    one.answer = (_, response) => {
      respondJson(response, vectors(...Array(32).fill([1])));
      one.answer = refuses(500, 'internal');
    };
    await expect(llm.embed(Array(33).fill('x'), stay())).rejects.toMatchObject({ reason: 'llm-bad-answer' });
  });
});
