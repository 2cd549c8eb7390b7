/** Token types in a GGUF file. */
const NORMAL = 1;
const UNKNOWN = 2;
const CONTROL = 3;
const USER_DEFINED = 4;
const BYTE = 6;

/** The tokens of a model, by their id. */
export interface Vocabulary {
  readonly tokens: readonly string[];
  readonly scores: readonly number[];
  readonly types: readonly number[];
  id(token: string): number;
}

class Builder {
  readonly tokens: string[] = [];
  readonly scores: number[] = [];
  readonly types: number[] = [];

  add(token: string, type: number, score = 0): number {
    this.scores.push(score);
    this.types.push(type);
    return this.tokens.push(token) - 1;
  }

  /** Adds words that no text has, up to this number of tokens. */
  pad(length: number): void {
    for (let index = 0; this.tokens.length < length; index += 1)
      this.add(`▁w${index}`, NORMAL, -1000 - index);
  }

  id(token: string): number {
    return this.tokens.indexOf(token);
  }
}

/** Ids in the metadata. */
export const LLAMA = { unknown: 0, begin: 1, newline: 3 + 10 } as const;
export const BERT = { padding: 0, unknown: 1, begin: 2, separator: 3, mask: 4 } as const;

/** Every character and byte, ChatML's marks, and a token for each of these words. */
export function llamaVocabulary(words: readonly string[], size = 0): Vocabulary & { words: number[] } {
  const builder = new Builder();
  builder.add('<unk>', UNKNOWN);
  builder.add('<s>', CONTROL);
  builder.add('</s>', CONTROL);
  for (let byte = 0; byte < 256; byte += 1) {
    builder.add(`<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`, BYTE);
  }
  builder.add('<|im_start|>', CONTROL);
  builder.add('<|im_end|>', CONTROL);
  builder.add('▁', NORMAL, -1);
  for (let code = 33; code < 127; code += 1) builder.add(String.fromCharCode(code), NORMAL, -code);
  // llama.cpp aborts on two tokens with the same text.
  const ids = words.map((word) => {
    const there = builder.id(word);
    return there === -1 ? builder.add(word, USER_DEFINED) : there;
  });
  builder.pad(Math.max(size, Math.ceil(builder.tokens.length / 64) * 64));
  return Object.assign(builder, { words: ids });
}

/** WordPiece: each character as the start of a word (▁) and as its continuation. */
export function bertVocabulary(size: number): Vocabulary {
  const builder = new Builder();
  for (const token of ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]']) {
    builder.add(token, token === '[UNK]' ? UNKNOWN : CONTROL);
  }
  for (let code = 33; code < 127; code += 1) {
    const character = String.fromCharCode(code);
    if (character !== character.toLowerCase()) continue;
    builder.add(`▁${character}`, NORMAL);
    builder.add(character, NORMAL);
  }
  builder.pad(size);
  return builder;
}
