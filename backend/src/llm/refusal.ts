import { LlmError, type LlmReason, type NodeHealth } from './errors.ts';

/** The longest wait a node can ask for. */
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
  // A code is a word of the protocol; anything else could be user text.
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
  // The node says so at once, and its other model may still answer.
  if (status === 503) return ['llm-down', 'unknown'];
  // Its models were just exchanged.
  if (status === 404) return ['llm-down', 'unknown'];
  if (status === 504) return ['llm-timeout', 'ill'];
  if (status === 401 || status === 403 || status >= 500) return ['llm-down', 'ill'];
  return status >= 400 ? ['llm-refused', 'well'] : ['llm-bad-answer', 'ill'];
}
