import { describe, expect, it } from 'vitest';
import { clientOf, request, stay, until } from '../testing/llm.ts';
import { type Answer, failure, refuses, startLlmServer, stream, TOKEN } from '../testing/llm-server.ts';
import { respondJson } from '../testing/respond.ts';

const forever = (response: Parameters<Answer>[1], piece: string): void => {
  const more = (): void => {
    if (response.destroyed) return;
    if (response.write(piece)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
};
const answers =
  (body: string, type = 'text/event-stream'): Answer =>
  (_, response) =>
    response.writeHead(200, { 'Content-Type': type }).end(body);

describe('a node that', () => {
  it.each<[string, string, Answer]>([
    ['refuses', 'llm-refused', refuses(400, 'invalid_value')],
    ['reads less than it was sent', 'llm-too-long', refuses(400, 'context_length_exceeded')],
    ['is full', 'llm-busy', refuses(429, 'queue_full')],
    ['has no engine at the moment', 'llm-down', refuses(503, 'engine_ended')],
    ['breaks', 'llm-down', refuses(500, 'internal')],
    ['breaks endlessly', 'llm-down', (_, response) => forever(response.writeHead(500), 'x'.repeat(9_999))],
    ['does not know the token any more', 'llm-down', refuses(401, 'invalid_api_key')],
    ['hangs', 'llm-timeout', () => {}],
    ['hangs after its head', 'llm-timeout', (_, response) => stream(response, [], '')],
    ['hangs up', 'llm-down', (_, response) => response.destroy()],
    ['sends a page', 'llm-bad-answer', answers('<html>', 'text/html')],
    ['sends a page as a stream', 'llm-bad-answer', answers('<html>')],
    ['sends half a JSON', 'llm-bad-answer', answers('data: {"choices": [\n\n')],
    [
      'sends JSON of another kind',
      'llm-bad-answer',
      answers('data: {"choices": [{"delta": {"content": 7}}]}\n\n'),
    ],
    [
      'sends bytes',
      'llm-bad-answer',
      (_, response) =>
        response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end(Buffer.from([255, 0, 10, 10])),
    ],
    ['ends before the answer', 'llm-bad-answer', answers('data: [DONE]\n\n')],
    ['is cut by the limit of tokens', 'llm-cut', (_, response) => stream(response, ['a'], 'length')],
    [
      'leads elsewhere',
      'llm-down',
      (_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
    ],
    [
      'sends a line without an end',
      'llm-bad-answer',
      (_, response) =>
        forever(response.writeHead(200, { 'Content-Type': 'text/event-stream' }), 'x'.repeat(9_999)),
    ],
    [
      'sends comments for ever',
      'llm-bad-answer',
      (_, response) =>
        forever(response.writeHead(200, { 'Content-Type': 'text/event-stream' }), `: ${'x'.repeat(9_999)}\n`),
    ],
    [
      'tells for ever',
      'llm-bad-answer',
      (_, response) =>
        forever(
          response.writeHead(200, { 'Content-Type': 'text/event-stream' }),
          `data: {"choices":[{"delta":{"content":"${'x'.repeat(9_999)}"}}]}\n\n`,
        ),
    ],
  ])('%s is %s, and no message holds what was asked', async (_, reason, answer) => {
    await using server = await startLlmServer(answer);
    using llm = clientOf([server], reason === 'llm-timeout' ? { firstMs: 500 } : {});
    const error: Error & { reason?: string } = await llm.chat(request, stay()).then(
      () => expect.unreachable(),
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ name: 'LlmError', reason });
    expect(`${error.stack} ${JSON.stringify(error)} ${error.cause} ${JSON.stringify(llm.lines)}`).not.toMatch(
      new RegExp(`resume|${TOKEN}`),
    );
    if (reason === 'llm-timeout') await until(() => server.requests[0]?.left === true);
  });

  it.each<[string, string, Answer]>([
    [
      'is cut off',
      'llm-down',
      (_, response) => {
        stream(response, ['a'], '');
        setTimeout(() => response.destroy(), 30);
      },
    ],
    [
      'ends without its end',
      'llm-bad-answer',
      (_, response) => {
        stream(response, ['a'], '');
        response.end();
      },
    ],
    ['stops in the middle', 'llm-timeout', (_, response) => stream(response, ['a'], '')],
    ['is cut by the limit of tokens', 'llm-cut', (_, response) => stream(response, ['a'], 'length')],
    [
      'ends with an error',
      'llm-down',
      (_, response) => {
        stream(response, ['a'], '');
        response.end(`data: ${JSON.stringify(failure('engine_ended'))}\n\n`);
      },
    ],
  ])('whose stream %s is %s, after what came', async (_, reason, answer) => {
    await using server = await startLlmServer(answer);
    using llm = clientOf([server], reason === 'llm-timeout' ? { idleMs: 500 } : {});
    let text = '';
    const reading = (async () => {
      for await (const piece of llm.chatStream(request, stay())) text += piece;
    })();
    await expect(reading).rejects.toMatchObject({ reason });
    expect(text).toBe('a');
  });

  it('says when to try again is listened to', async () => {
    await using server = await startLlmServer((_, response) =>
      respondJson(response.setHeader('Retry-After', '7'), failure('queue_full'), 429),
    );
    using llm = clientOf([server]);
    await expect(llm.chat(request, stay())).rejects.toMatchObject({
      reason: 'llm-busy',
      retryAfterSeconds: 7,
    });
  });

  it('sends JSON that is none where a schema was asked for', async () => {
    await using server = await startLlmServer((_, response) => stream(response, ['{"a":']));
    using llm = clientOf([server]);
    const schema = { name: 'skills', schema: { type: 'object' } };
    await expect(llm.chat({ ...request, schema }, stay())).rejects.toMatchObject({
      reason: 'llm-bad-answer',
    });
  });
});
