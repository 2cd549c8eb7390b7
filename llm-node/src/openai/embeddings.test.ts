import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine/engine.ts';
import { testApp } from '../testing/app.ts';

const model = 'tiny-embed';

describe('embeddings', () => {
  it('are one vector for each text, in their order', async () => {
    const { post, engine } = testApp();
    const response = await post('/v1/embeddings', { model, input: ['a', 'b'], user: 'jane' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      object: 'list',
      model,
      data: [
        { object: 'embedding', index: 0, embedding: [Math.fround(0.6), Math.fround(-0.8)] },
        { object: 'embedding', index: 1, embedding: [Math.fround(0.6), Math.fround(-0.8)] },
      ],
      usage: { prompt_tokens: 6, total_tokens: 6 },
    });
    expect(engine.embedded).toMatchObject([{ texts: ['a', 'b'], options: { client: 'user jane' } }]);
  });

  it('are bytes in base64 where that is asked for, the least significant first', async () => {
    const { post } = testApp();
    const asked = { model, input: 'a', encoding_format: 'base64', dimensions: 2 };
    const { data } = (await (await post('/v1/embeddings', asked)).json()) as {
      data: { embedding: string }[];
    };
    const bytes = Buffer.from(data[0]?.embedding ?? '', 'base64');
    expect([bytes.length, bytes.readFloatLE(0), bytes.readFloatLE(4)]).toEqual([
      8,
      Math.fround(0.6),
      Math.fround(-0.8),
    ]);
  });

  it.each([
    [{ input: 'a' }, 'model', 400],
    [{ model, input: '' }, 'input[0]', 400],
    [{ model, input: [] }, 'input', 400],
    [{ model, input: ['a', ''] }, 'input[1]', 400],
    [{ model, input: null }, 'input', 400],
    [{ model, input: { text: 'a' } }, 'input', 400],
    [{ model, input: [1, 2] }, 'input[0]', 400],
    [{ model, input: [[1, 2]] }, 'input[0]', 400],
    [{ model, input: 'a', encoding_format: 'int8' }, 'encoding_format', 400],
    [{ model, input: 'a', dimensions: 3 }, 'dimensions', 400],
    [{ model, input: 'a', truncate: true }, 'truncate', 400],
    [{ model: 'tiny', input: 'a' }, 'model', 404],
    [{ model: 'text-embedding-3-small', input: 'a' }, 'model', 404],
  ])('%j is refused', async (body, param, status) => {
    const response = await testApp().post('/v1/embeddings', body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { param } });
  });

  it('takes the longest list, and none that is longer', async () => {
    const { post } = testApp();
    const statusOf = async (length: number) =>
      (await post('/v1/embeddings', { model, input: Array(length).fill('a') })).status;
    expect([await statusOf(2_048), await statusOf(2_049)]).toEqual([200, 400]);
  });

  it('tell which text is too long', async () => {
    const { post, engine } = testApp();
    engine.embedding = async () => {
      throw new EngineError('input-too-long', 'Text 1 has 600 tokens, and the model reads 512.', {
        index: 1,
      });
    };
    const response = await post('/v1/embeddings', { model, input: ['a', 'b'] });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: {
        message: 'Text 1 has 600 tokens, and the model reads 512.',
        type: 'invalid_request_error',
        code: 'context_length_exceeded',
        param: 'input[1]',
      },
    });
  });
});
