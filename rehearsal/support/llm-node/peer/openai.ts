import OpenAI from 'openai';

const MESSAGES = [
  { role: 'system' as const, content: 'You answer in one sentence.' },
  { role: 'user' as const, content: 'What does a fox eat?' },
];

const SCHEMA = {
  type: 'object',
  properties: { title: { type: 'string', maxLength: 20 }, remote: { type: 'boolean' } },
  required: ['title', 'remote'],
  additionalProperties: false,
};

/** Each capability of the client, without any options but address, token and no retries. */
export async function openai({
  baseURL,
  apiKey,
  chat,
  embedding,
}: Readonly<Record<'baseURL' | 'apiKey' | 'chat' | 'embedding', string>>) {
  const client = new OpenAI({ baseURL, apiKey, maxRetries: 0, timeout: 120_000 });
  const checks: Readonly<Record<string, () => Promise<{ passed: boolean; detail: string }>>> = {
    models: async () => {
      const ids: string[] = [];
      for await (const { id } of client.models.list()) ids.push(id);
      return { passed: [chat, embedding].every((id) => ids.includes(id)), detail: ids.join(', ') };
    },
    chat: async () => {
      const answer = await client.chat.completions.create({
        model: chat,
        messages: MESSAGES,
        max_tokens: 48,
      });
      const [choice] = answer.choices;
      const text = choice?.message.content ?? '';
      const { prompt_tokens, completion_tokens } = answer.usage ?? { prompt_tokens: 0, completion_tokens: 0 };
      const passed = text.length > 0 && prompt_tokens > 0 && completion_tokens > 0 && completion_tokens <= 48;
      return {
        passed,
        detail: `${choice?.finish_reason}, ${completion_tokens} tokens: ${JSON.stringify(text.slice(0, 60))}`,
      };
    },
    stream: async () => {
      const request = { model: chat, messages: MESSAGES, max_tokens: 48, temperature: 0 };
      const stream = await client.chat.completions.create({
        ...request,
        stream: true,
        stream_options: { include_usage: true },
      });
      let [text, pieces, tokens] = ['', 0, 0];
      for await (const chunk of stream) {
        const piece = chunk.choices[0]?.delta.content ?? '';
        text += piece;
        pieces += piece === '' ? 0 : 1;
        tokens = chunk.usage?.completion_tokens ?? tokens;
      }
      const whole = (await client.chat.completions.create(request)).choices[0]?.message.content;
      return {
        passed: text === whole && pieces > 1 && tokens > 0,
        detail: `${pieces} pieces, the same text as in one`,
      };
    },
    json_schema: async () => {
      const answer = await client.chat.completions.create({
        model: chat,
        messages: MESSAGES,
        max_tokens: 200,
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'posting', schema: SCHEMA, strict: true },
        },
      });
      const value = JSON.parse(answer.choices[0]?.message.content ?? '');
      const passed =
        typeof value.title === 'string' &&
        typeof value.remote === 'boolean' &&
        Object.keys(value).length === 2;
      return { passed, detail: JSON.stringify(value) };
    },
    embeddings: async () => {
      const input = ['a fox', 'a mill by the river', 'a fox'];
      // The client requests base64 by default.
      const { data } = await client.embeddings.create({ model: embedding, input });
      const floats = await client.embeddings.create({ model: embedding, input, encoding_format: 'float' });
      const [first = [], , third = []] = data.map((one) => one.embedding);
      const length = Math.hypot(...first);
      const near = (a: readonly number[], b: readonly number[]) =>
        a.every((one, at) => Math.abs(one - (b[at] ?? 9)) < 1e-5);
      const passed =
        data.length === 3 &&
        Math.abs(length - 1) < 1e-3 &&
        near(first, third) &&
        near(first, floats.data[0]?.embedding ?? []);
      return {
        passed,
        detail: `${data.length} vectors of ${first.length}, of length ${length.toFixed(4)}, base64 as float`,
      };
    },
    errors: async () => {
      const asked = client.chat.completions.create({ model: 'no-such-model', messages: MESSAGES });
      const error = await asked.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      return {
        passed: error instanceof OpenAI.NotFoundError,
        detail: (error as Error | undefined)?.message ?? 'answered',
      };
    },
  };
  const results: { what: string; passed: boolean; detail: string }[] = [];
  for (const [what, check] of Object.entries(checks)) {
    const { passed, detail } = await check().catch((error: Error) => ({
      passed: false,
      detail: error.message,
    }));
    results.push({ what, passed, detail });
  }
  return results;
}
