import { LlmError, type LlmReason, type NodeHealth } from './errors.ts';

/** No wait that a node asks for is longer. */
const LONGEST_RETRY_S = 600;

type Meaning = readonly [LlmReason, NodeHealth];

/** By the `code` of an error in OpenAI's shape. */
const BY_CODE = new Map<string, Meaning>([
  ['context_length_exceeded', ['llm-too-long', 'well']],
  ['body_too_large', ['llm-too-long', 'well']],
  ['answer_cut', ['llm-cut', 'well']],
  ['answer_not_of_schema', ['llm-bad-answer', 'well']],
  ['deadline_exceeded', ['llm-timeout', 'ill']],
]);

/** What a node's status means, or its code when it broke off a `stream`. */
export function refusal(
  status: number | 'stream',
  code?: string | null,
  retryAfter?: string | null,
): LlmError {
  // A code is a word of the protocol. Anything else could be what was asked.
  const known = /^[a-z_]{1,40}$/.test(code ?? '') ? ` (${code})` : '';
  const [reason, node] = BY_CODE.get(code ?? '') ?? byStatus(status === 'stream' ? 500 : status);
  const seconds = /^\d{1,9}$/.test(retryAfter ?? '') ? Number(retryAfter) : undefined;
  const what = status === 'stream' ? 'broke off' : `answered ${status}`;
  return new LlmError(reason, `The node ${what}${known}.`, {
    node,
    retryAfterSeconds: seconds === undefined ? undefined : Math.min(LONGEST_RETRY_S, Math.max(1, seconds)),
  });
}

function byStatus(status: number): Meaning {
  if (status === 429) return ['llm-busy', 'well'];
  // It says so itself, at once: nobody waits for it, and it may well answer for its other model.
  if (status === 503) return ['llm-down', 'unknown'];
  // Its models were exchanged a moment ago.
  if (status === 404) return ['llm-down', 'unknown'];
  if (status === 504) return ['llm-timeout', 'ill'];
  if (status === 401 || status === 403 || status >= 500) return ['llm-down', 'ill'];
  return status >= 400 ? ['llm-refused', 'well'] : ['llm-bad-answer', 'ill'];
}
