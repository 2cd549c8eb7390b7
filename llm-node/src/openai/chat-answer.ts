/** Common to all parts of one answer. */
export interface AnswerHead {
  readonly id: string;
  /** Seconds since the epoch. */
  readonly created: number;
  readonly model: string;
}

export interface Usage {
  readonly promptTokens: number;
  readonly cachedTokens: number;
  readonly completionTokens: number;
}

type FinishReason = 'stop' | 'length';

/** A complete answer. */
export function completion(head: AnswerHead, content: string, finishReason: FinishReason, usage: Usage) {
  return {
    id: head.id,
    object: 'chat.completion',
    created: head.created,
    model: head.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        logprobs: null,
        finish_reason: finishReason,
      },
    ],
    usage: usageOf(usage),
  };
}

/** The chunks of a streamed answer. With `includeUsage`, each but the last has `usage: null`. */
export function chunksOf(head: AnswerHead, includeUsage: boolean) {
  const chunk = (choices: readonly object[], usage: object | null) => ({
    id: head.id,
    object: 'chat.completion.chunk',
    created: head.created,
    model: head.model,
    choices,
    ...(includeUsage && { usage }),
  });
  const choice = (delta: object, finishReason: FinishReason | null) =>
    chunk([{ index: 0, delta, logprobs: null, finish_reason: finishReason }], null);
  return {
    role: () => choice({ role: 'assistant', content: '', refusal: null }, null),
    text: (content: string) => choice({ content }, null),
    end: (finishReason: FinishReason) => choice({}, finishReason),
    usage: (usage: Usage) => chunk([], usageOf(usage)),
  };
}

function usageOf({ promptTokens, cachedTokens, completionTokens }: Usage) {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: cachedTokens },
  };
}
