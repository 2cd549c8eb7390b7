import { randomInt } from 'node:crypto';
import {
  type LlamaContextSequence,
  type LlamaGrammar,
  LlamaGrammarEvaluationState,
  type LlamaModel,
  type Token,
} from 'node-llama-cpp';
import type { FromEngine, ToEngine } from '../protocol.ts';
import type { ChunkSize } from './chunk-size.ts';
import type { Grammars } from './grammars.ts';
import type { Send } from './loaded.ts';
import type { Semaphore } from './semaphore.ts';
import { StopTexts } from './stop-texts.ts';
import type { Threads } from './threads.ts';
import { TokenText } from './token-text.ts';

/** What all generations of one model share. */
export interface Shared {
  readonly model: LlamaModel;
  /** Tokens with which the model's template ends an answer, besides the model's own end tokens. */
  readonly endMarks: ReadonlySet<Token | undefined>;
  readonly grammars: Grammars;
  /** Held while a chunk of a prompt is read: as many at once as there are cores. */
  readonly reading: Semaphore;
  readonly chunkSize: ChunkSize;
  readonly threads: Threads;
  readonly send: Send;
}

type Run = ToEngine & { type: 'run' };
type Ended = Pick<FromEngine & { type: 'done' }, 'ended' | 'completionTokens'>;

/** A grammar that ends in blank lines would fill the answer with them. */
const BLANK_LINES = '\n'.repeat(4);

/** Reads a prompt and answers it, in one sequence. Cancelled, it ends within a chunk of the prompt or one token. */
export async function generate(
  shared: Shared,
  sequence: LlamaContextSequence,
  run: Run,
  signal: AbortSignal,
): Promise<Ended> {
  // First, so that a refused schema costs nothing.
  const grammar = run.request.json === null ? undefined : await shared.grammars(run.request.json);
  const rest = await readPrompt(shared, sequence, run, signal);
  return rest
    ? await answer(shared, sequence, run, signal, rest, grammar)
    : { ended: 'cancelled', completionTokens: 0 };
}

/** Reads all but the last chunk, which it returns; null when cancelled. */
async function readPrompt(
  { chunkSize, reading, send }: Shared,
  sequence: LlamaContextSequence,
  { id, tokens: prompt }: Run,
  signal: AbortSignal,
): Promise<Token[] | null> {
  const tokens = Array.from(prompt) as Token[];
  const { firstDifferentIndex } = sequence.compareContextTokens(tokens);
  // The last token is always read again, which predicts the next one.
  let at = Math.min(firstDifferentIndex, tokens.length - 1);
  if (at < sequence.nextTokenIndex) {
    await sequence.eraseContextTokenRanges([{ start: at, end: sequence.nextTokenIndex }]);
  }
  send({ type: 'started', id, cachedTokens: at });
  while (!signal.aborted) {
    const size = chunkSize.next();
    if (tokens.length - at <= size) return tokens.slice(at);
    const chunk = tokens.slice(at, at + size);
    const read = await reading.run(signal, async () => {
      const start = performance.now();
      await sequence.evaluateWithoutGeneratingNewTokens(chunk);
      chunkSize.record(chunk.length, performance.now() - start);
    });
    if (!read) break;
    at += chunk.length;
  }
  return null;
}

async function answer(
  { model, endMarks, threads, send }: Shared,
  sequence: LlamaContextSequence,
  { id, request, maxTokens }: Run,
  signal: AbortSignal,
  rest: Token[],
  grammar: LlamaGrammar | undefined,
): Promise<Ended> {
  const stops = new StopTexts(grammar ? [...request.stop, BLANK_LINES] : request.stop);
  const text = new TokenText(model);
  let completionTokens = 0;
  const emit = (piece: string): void => {
    if (piece !== '') send({ type: 'text', id, text: piece });
  };
  const generated = sequence.evaluate(rest, {
    temperature: request.temperature,
    topP: request.topP,
    seed: request.seed ?? randomInt(2 ** 31),
    yieldEogToken: true,
    ...(grammar && { grammarEvaluationState: new LlamaGrammarEvaluationState({ model, grammar }) }),
  });
  let ended: Ended['ended'] = 'length';
  let since = performance.now();
  for await (const token of generated) {
    if (signal.aborted) return { ended: 'cancelled', completionTokens };
    // The time of the first includes the rest of the prompt.
    if (completionTokens > 0) threads.record(performance.now() - since);
    since = performance.now();
    completionTokens += 1;
    if (model.isEogToken(token) || endMarks.has(token)) {
      ended = 'stop';
      break;
    }
    const { text: piece, stopped } = stops.push(text.push(token));
    emit(piece);
    if (stopped) return { ended: 'stop', completionTokens };
    if (completionTokens >= maxTokens) break;
  }
  emit(stops.push(text.end()).text + stops.end());
  return { ended: ended === 'length' && signal.aborted ? 'cancelled' : ended, completionTokens };
}
