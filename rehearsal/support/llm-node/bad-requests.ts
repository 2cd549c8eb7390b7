import type { Assertion } from '../../runner/scenario.ts';
import { ask, askChat, errorOf, type LlmNode, serviceOf } from './node.ts';

const question = (content: string) => ({ model: 'chat', messages: [{ role: 'user', content }] });

const schema = (schema: object) => ({
  response_format: { type: 'json_schema', json_schema: { name: 'answer', schema } },
});
const object = (property: object) => ({
  type: 'object',
  properties: { a: property },
  required: ['a'],
  additionalProperties: false,
});

interface BadRequest {
  readonly what: string;
  readonly body: object | string | { base64: string };
  readonly status: number;
  /** What its answer must name. */
  readonly names: RegExp;
}

const requests: readonly BadRequest[] = [
  {
    what: 'a prompt of 10,000 tokens',
    // A word is at least one token.
    body: question('fox '.repeat(10_000)),
    status: 400,
    names: /^context_length_exceeded: .*\b\d{5,}\b.*\b\d{3,5}\b/,
  },
  {
    what: 'a body of 1 MB',
    body: question('a'.repeat(2 ** 20)),
    status: 413,
    names: /^body_too_large: .*1048576/,
  },
  {
    what: 'invalid UTF-8',
    body: {
      base64: Buffer.from([...Buffer.from('{"model":"'), 0xc3, 0x28, ...Buffer.from('"}')]).toString(
        'base64',
      ),
    },
    status: 400,
    names: /^invalid_utf8: /,
  },
  { what: 'half of a JSON', body: '{"model":"chat","messages":[', status: 400, names: /^invalid_json: / },
  {
    what: 'a schema that nothing satisfies',
    body: { ...question('?'), ...schema(object({ type: 'string', minLength: 5, maxLength: 2 })) },
    status: 400,
    names: /^invalid_json_schema: .*(minLength|maxLength)/,
  },
  {
    what: 'a schema with a keyword that cannot be enforced',
    body: { ...question('?'), ...schema(object({ type: 'string', pattern: '^[a-z]+$' })) },
    status: 400,
    names: /^invalid_json_schema: .*pattern/,
  },
  {
    what: 'a schema that is as deep as it likes',
    body: {
      ...question('?'),
      ...schema({ ...object({ $ref: '#/$defs/a' }), $defs: { a: object({ $ref: '#/$defs/a' }) } }),
    },
    status: 400,
    names: /^invalid_json_schema: .*a refers to itself/,
  },
  {
    what: 'logprobs',
    body: { ...question('?'), logprobs: true },
    status: 400,
    names: /^unsupported_parameter: .*logprobs/,
  },
];

/** Invalid requests, each answered by a status and a sentence, without reaching the engine. */
export async function badRequests(node: LlmNode): Promise<Assertion[]> {
  const before = await serviceOf(node);
  const results: Assertion[] = [];
  for (const { what, body, status, names } of requests) {
    const seen = errorOf(await ask(node, '/v1/chat/completions', body));
    const said = `${seen.code}: ${seen.message}`;
    results.push({
      assertion: `bad input: ${what}: ${status}, and why`,
      passed: seen.status === status && names.test(said),
      detail: `${seen.status} ${said}`.slice(0, 160),
    });
  }
  const after = await askChat(node);
  results.push({
    assertion: 'bad input: the next is answered, by the same process',
    passed: after.status === 200 && (await serviceOf(node)).pid === before.pid,
    detail: `${after.status}, process ${before.pid}`,
  });
  return results;
}
