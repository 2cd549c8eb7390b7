import { randomInt } from 'node:crypto';
import {
  type LlamaContextSequence,
  LlamaGrammarEvaluationState,
  type LlamaModel,
  type Token,
} from 'node-llama-cpp';
import type { ToEngine } from '../protocol.ts';
import type { Gate } from './gate.ts';
import type { Grammars } from './grammars.ts';
import type { Say } from './loaded.ts';
import type { Pace } from './pace.ts';
import { StopTexts } from './stop-texts.ts';
import type { Threads } from './threads.ts';
import { TokenText } from './token-text.ts';

/** What the generations of one model share. */
export interface Shared {
  readonly model: LlamaModel;
  /** Tokens with which the model's template ends an answer, besides those that the model itself calls its ends. */
  readonly endMarks: ReadonlySet<Token | undefined>;
  readonly grammars: Grammars;
  /** Held while a piece of a prompt is read: as many at once as there are cores. */
  readonly reading: Gate;
  readonly pace: Pace;
  readonly threads: Threads;
}

interface Ended {
  ended: 'stop' | 'length' | 'cancelled';
  completionTokens: number;
}

/** A grammar that ends in blank lines would fill the answer with them. */
const BLANK_LINES = '\n'.repeat(4);

/** One answer, in one sequence. */
export class Generation {
  readonly #shared: Shared;
  readonly #sequence: LlamaContextSequence;
  readonly #message: ToEngine & { type: 'run' };
  readonly #signal: AbortSignal;
  readonly #say: Say;

  constructor(
    shared: Shared,
    sequence: LlamaContextSequence,
    message: ToEngine & { type: 'run' },
    signal: AbortSignal,
    say: Say,
  ) {
    this.#shared = shared;
    this.#sequence = sequence;
    this.#message = message;
    this.#signal = signal;
    this.#say = say;
  }

  /** Reads the prompt and answers it. Cancelled, it ends within a piece of a prompt or a token. */
  async run(): Promise<Ended> {
    const { request } = this.#message;
    // Before anything is read: a schema that is refused costs nothing.
    const grammar = request.json === null ? undefined : await this.#shared.grammars.get(request.json);
    const rest = await this.#readPrompt();
    return rest ? await this.#answer(rest, grammar) : { ended: 'cancelled', completionTokens: 0 };
  }

  /** Reads all but the last piece, which is given back; null when it was cancelled. */
  async #readPrompt(): Promise<Token[] | null> {
    const { pace, reading } = this.#shared;
    const sequence = this.#sequence;
    const tokens = Array.from(this.#message.tokens) as Token[];
    const { firstDifferentIndex } = sequence.compareContextTokens(tokens);
    // The last token is always read again: only reading it tells what comes next.
    let at = Math.min(firstDifferentIndex, tokens.length - 1);
    if (at < sequence.nextTokenIndex) {
      await sequence.eraseContextTokenRanges([{ start: at, end: sequence.nextTokenIndex }]);
    }
    this.#say({ type: 'started', id: this.#message.id, cachedTokens: at });
    while (!this.#signal.aborted) {
      const size = pace.pieceSize();
      if (tokens.length - at <= size) return tokens.slice(at);
      const piece = tokens.slice(at, at + size);
      const read = await reading.run(this.#signal, async () => {
        const start = performance.now();
        await sequence.evaluateWithoutGeneratingNewTokens(piece);
        pace.note(piece.length, performance.now() - start);
      });
      if (!read) break;
      at += piece.length;
    }
    return null;
  }

  async #answer(rest: Token[], grammar: Awaited<ReturnType<Grammars['get']>> | undefined): Promise<Ended> {
    const { model, endMarks, threads } = this.#shared;
    const { id, request, maxTokens } = this.#message;
    const stops = new StopTexts(grammar ? [...request.stop, BLANK_LINES] : request.stop);
    const text = new TokenText(model);
    let completionTokens = 0;
    const emit = (piece: string): void => {
      if (piece !== '') this.#say({ type: 'text', id, text: piece });
    };
    const generated = this.#sequence.evaluate(rest, {
      temperature: request.temperature,
      topP: request.topP,
      seed: request.seed ?? randomInt(2 ** 31),
      yieldEogToken: true,
      ...(grammar && { grammarEvaluationState: new LlamaGrammarEvaluationState({ model, grammar }) }),
    });
    let since = performance.now();
    for await (const token of generated) {
      if (this.#signal.aborted) return { ended: 'cancelled', completionTokens };
      // The first took the rest of the prompt with it.
      if (completionTokens > 0) threads.note(performance.now() - since);
      since = performance.now();
      completionTokens += 1;
      if (model.isEogToken(token) || endMarks.has(token)) {
        emit(stops.push(text.end()).text + stops.end());
        return { ended: 'stop', completionTokens };
      }
      const { text: piece, stopped } = stops.push(text.push(token));
      emit(piece);
      if (stopped) return { ended: 'stop', completionTokens };
      if (completionTokens >= maxTokens) break;
    }
    emit(stops.push(text.end()).text + stops.end());
    return { ended: this.#signal.aborted ? 'cancelled' : 'length', completionTokens };
  }
}
