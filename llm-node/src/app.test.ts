import { describe, expect, it } from 'vitest';
import { EngineError } from './engine/engine.ts';
import { fixedTokens } from './http/tokens.ts';
import { RELEASE, TOKEN, testApp } from './testing/app.ts';

const chat = { model: 'tiny', messages: [{ role: 'user', content: 'my secret resume' }] };

describe('health', () => {
  it('is alive whatever its models do, and needs no token', async () => {
    const { app, engine } = testApp();
    engine.models.chat = { state: 'broken' };
    const response = await app.request('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', release: RELEASE });
    expect(response.headers.get('X-Release')).toBe(RELEASE);
    expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['ready', 'ready', 200, 'ready'],
    ['ready', 'starting', 200, 'degraded'],
    ['broken', 'ready', 200, 'degraded'],
    ['ready', 'absent', 200, 'ready'],
    ['starting', 'absent', 503, 'not-ready'],
    ['absent', 'absent', 503, 'not-ready'],
    ['starting', 'broken', 503, 'not-ready'],
  ] as const)('with chat %s and embedding %s is answered %i, %s', async (chat, embedding, status, said) => {
    const { app, engine } = testApp();
    engine.models = { chat: { state: chat, detail: 'why' }, embedding: { state: embedding } };
    const response = await app.request('/ready');
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      status: said,
      release: RELEASE,
      models: {
        chat: { state: chat, model: 'tiny', detail: 'why' },
        embedding: { state: embedding, model: 'tiny-embed', detail: '' },
      },
    });
  });

  it('takes no work while stopping, and says so', async () => {
    const { ask, post } = testApp({ isStopping: () => true });
    const ready = await ask('/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'stopping' });
    const refused = await post('/v1/chat/completions', chat);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('Connection')).toBe('close');
    expect(refused.headers.get('Retry-After')).toBe('5');
    expect(await refused.json()).toMatchObject({ error: { code: 'stopping', type: 'server_error' } });
    expect((await ask('/health')).status).toBe(200);
  });

  it('is not ready without tokens, and lets nobody in', async () => {
    const { app, ask } = testApp({ tokens: fixedTokens([]) });
    const ready = await app.request('/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'not-ready', detail: 'no token is configured' });
    for (const path of ['/v1/models', '/metrics']) {
      const response = await ask(path);
      expect(response.status).toBe(503);
      expect(response.headers.get('Retry-After')).toBe('5');
      expect(await response.json()).toMatchObject({ error: { code: 'tokens_missing' } });
    }
  });
});

describe('tokens', () => {
  it.each([
    {},
    { Authorization: '' },
    { Authorization: 'Basic YTpi' },
    { Authorization: 'Bearer' },
    { Authorization: 'Bearer wrong' },
    { Authorization: `Bearer ${TOKEN} ${TOKEN}` },
    { Authorization: `Bearer ${TOKEN}a` },
  ] as Record<string, string>[])('%j is refused everywhere but for health', async (headers) => {
    const { app } = testApp();
    for (const path of ['/v1/models', '/v1/models/tiny', '/metrics', '/v1/nowhere']) {
      const response = await app.request(path, { headers });
      expect(response.status).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="skillgap-llm"');
      expect(await response.json()).toMatchObject({
        error: { type: 'authentication_error', code: 'invalid_api_key', param: null },
      });
    }
    expect((await app.request('/ready', { headers })).status).toBe(200);
  });

  it('are asked for before the body is read', async () => {
    const { app } = testApp();
    const response = await app.request('/v1/chat/completions', { method: 'POST', body: '{' });
    expect(response.status).toBe(401);
  });
});

describe('models', () => {
  it('are those that answer now', async () => {
    const { ask, engine } = testApp();
    const one = { id: 'tiny', object: 'model', created: 1_750_000_000, owned_by: 'skillgap' };
    expect(await (await ask('/v1/models')).json()).toEqual({
      object: 'list',
      data: [one, { ...one, id: 'tiny-embed' }],
    });
    expect(await (await ask('/v1/models/tiny')).json()).toEqual(one);
    engine.models.chat = { state: 'starting' };
    expect((await ask('/v1/models/tiny')).status).toBe(404);
    expect(await (await ask('/v1/models')).json()).toMatchObject({ data: [{ id: 'tiny-embed' }] });
  });
});

describe('metrics', () => {
  it('tell what was done and how the engines are', async () => {
    const { ask, post, engine } = testApp();
    await post('/v1/chat/completions', chat);
    await post('/v1/embeddings', { model: 'tiny-embed', input: ['a', 'b'] });
    engine.lines = [new EngineError('queue-full', 'full')];
    await post('/v1/chat/completions', chat);
    await ask('/v1/models/tiny');
    await ask('/wp-login.php');
    engine.models.chat = { restarts: 2 };
    const response = await ask('/metrics');
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/);
    const text = await response.text();
    const shown = [
      'llm_node_requests_total{route="/v1/chat/completions",status="200"} 1',
      'llm_node_requests_total{route="/v1/chat/completions",status="429"} 1',
      'llm_node_requests_total{route="/v1/models/:id",status="200"} 1',
      'llm_node_requests_total{route="other",status="404"} 1',
      'llm_node_failures_total{code="queue_full"} 1',
      'llm_node_tokens_total{kind="prompt"} 7',
      'llm_node_tokens_total{kind="cached"} 4',
      'llm_node_tokens_total{kind="completion"} 2',
      'llm_node_tokens_total{kind="embedding"} 6',
      'llm_node_time_to_first_token_seconds_count 1',
      'llm_node_tokens_per_second_count 1',
      'llm_node_waiting{kind="chat"} 3',
      'llm_node_sequences{kind="chat"} 2',
      'llm_node_sequences_busy{kind="embedding"} 1',
      'llm_node_engine_restarts_total{kind="chat"} 2',
      'llm_node_engine_memory_bytes{kind="chat"} 1000',
      'llm_node_model_ready{kind="embedding"} 1',
    ];
    for (const line of shown) expect(text).toContain(`\n${line}\n`);
    expect(text).toMatch(/^llm_node_memory_bytes \d{7,}$/m);
    // Read twice, nothing is counted twice.
    expect(await (await ask('/metrics')).text()).toContain('llm_node_engine_restarts_total{kind="chat"} 2\n');
  });
});

describe('the log', () => {
  it('has one line for a request, with its figures and without its texts', async () => {
    const { post, engine, lines } = testApp();
    engine.lines = ['a private answer'];
    await post('/v1/chat/completions?note=hunter2', { ...chat, user: 'jane.doe' });
    expect(lines).toMatchObject([
      {
        level: 'info',
        msg: 'request',
        path: '/v1/chat/completions',
        status: 200,
        promptTokens: 7,
        cachedTokens: 4,
        completionTokens: 1,
        firstTextMs: expect.any(Number),
      },
    ]);
    const text = JSON.stringify(lines);
    for (const secret of ['my secret resume', 'a private answer', 'hunter2', 'jane.doe', TOKEN]) {
      expect(text).not.toContain(secret);
    }
  });

  it('has no text of a body that could not be read, nor of an error nobody expected', async () => {
    const { post, engine, lines } = testApp();
    await post('/v1/chat/completions', '{"messages": my secret resume}');
    try {
      JSON.parse('my secret resume');
    } catch (error) {
      engine.lines = [error as Error];
    }
    const response = await post('/v1/chat/completions', chat);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      error: { message: 'Internal error.', type: 'server_error', code: 'internal', param: null },
    });
    expect(lines).toMatchObject([
      { status: 400, reason: 'invalid_json' },
      { level: 'error', status: 500, reason: 'internal', err: { type: 'SyntaxError' } },
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('has the good answers of probes for those only who look closely', async () => {
    const { ask, lines } = testApp();
    await ask('/health');
    await ask('/metrics');
    await ask('/nowhere');
    expect(lines.map(({ level, path }) => [level, path])).toEqual([
      ['debug', '/health'],
      ['debug', '/metrics'],
      ['info', '/nowhere'],
    ]);
  });
});
