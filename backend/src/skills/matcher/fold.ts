/**
 * A text as the matcher reads it: normalized, lower case, without invisible characters, each run of blanks one code.
 * `starts` maps back to the original text. The arrays may be longer than `length`.
 */
export type Folded = {
  codes: Uint16Array;
  starts: Uint32Array;
  length: number;
  /** The codes as text; undefined until {@link textOf} is first asked for some. */
  text: string | undefined;
};

/** What separates the words of one name: a blank, a line end or a hyphen. */
export const SPACE = 0x20;
export const NEWLINE = 0x0a;
export const HYPHEN = 0x2d;
/** A hyphen at a line's end: one of a name, or one that a typesetter put in. */
export const BROKEN = 0x0c;
/** What ends a name: an empty line, and a dash with blanks around it. */
export const BREAK = 0x0b;
export const DASH = 0x2013;
/** What a line's item starts with: a line end and a hyphen. Texts that have the character itself mean the same. */
export const BULLET = 0x2023;
/** Stands for characters that no name has: a symbol, or a letter beyond the first 65,536 characters. */
const SYMBOL = 0xfffd;
/** Not 0xfffc, which PDFs use for pictures: no surrogate is ever a code by itself. */
const LETTER = 0xd800;

const [PARENTHESIS, SLASH, MIDDLE_DOT] = [0x28, 0x2f, 0xb7] as const;

const [OTHER, WORD, BLANK, IGNORED, UNKNOWN] = [0, 1, 2, 3, 4] as const;
const IGNORABLE = /\p{DI}/u;
const HYPHENS = /[-\u2010]/;
/** Scripts without blanks between words: a Latin name next to them is a whole word. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\u3099\u309a]/u;
const WORDLIKE = /[\p{L}\p{N}\p{M}_]/u;

/** What each code unit is; found out at its first use. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
/** Folded forms of characters beyond ASCII. At most 65,536 entries. */
const forms = new Map<number, string>();

function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known !== UNKNOWN) return known;
  const char = String.fromCharCode(code);
  const kind =
    /[\s]/.test(char) || HYPHENS.test(char)
      ? BLANK
      : IGNORABLE.test(char)
        ? IGNORED
        : code === LETTER || (WORDLIKE.test(char) && (code < 0x80 || !UNSPACED.test(char)))
          ? WORD
          : OTHER;
  kinds[code] = kind;
  return kind;
}

/** Whether a code is a letter, a digit, a mark on one, or `_`. */
export const isWord = (code: number): boolean => {
  const kind = kinds[code] as number;
  return kind === UNKNOWN ? kindOf(code) === WORD : kind === WORD;
};
/** Whether a code may separate the words of one name. */
export const isJoint = (code: number): boolean =>
  code <= HYPHEN && (code === SPACE || code === NEWLINE || code === HYPHEN || code === BROKEN);

/** NFKD without capitals. A character that becomes more than four (there are few, all of them symbols) is a symbol. */
function formOf(point: number): string {
  const known = forms.get(point);
  if (known) return known;
  const char = String.fromCodePoint(point);
  const text = char
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'");
  const isShort = text.length <= 4;
  const isPlain = isShort && !/[\ud800-\udfff]/.test(text);
  const instead = isShort && /[\p{L}\p{N}\p{M}]/u.test(text) ? LETTER : SYMBOL;
  const form = isPlain ? text : String.fromCharCode(instead);
  if (point < 0x10000) forms.set(point, form);
  return form;
}

/** Where the character of a folded code, which is no blank, ends in the original text. */
export const endOf = (text: string, { starts }: Folded, at: number): number => {
  const start = starts[at] as number;
  return start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1);
};

/** The folded code of what is no blank in ASCII, and begins no {@link ENDING}; 0 for everything else. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) =>
  kindOf(code) === BLANK || code === PARENTHESIS || code === SLASH
    ? 0
    : code >= 0x41 && code <= 0x5a
      ? code + 0x20
      : code,
);
/** Also for NaN, which is what is beyond a text. */
const plainCode = (unit: number): number => (unit < 0x80 ? (PLAIN[unit] as number) : 0);

/** The other gender of a French word: `Chargé(e) de`, `Développeur·se`, `Directeur/trice`. */
const ENDING =
  /(?:\((?:e|ne|le|se|ère|euse|trice|rice|ve|fe|sse|iste)s?\)(?:s(?!\p{L}))?|·(?:e|ne|le|se|ère|euse|trice|rice|ve|fe|sse)(?:·?s)?|\/(?:ne|se|ère|euse|trice|rice)s?)(?![\p{L}\p{N}\p{M}(])/uy;

/** The length of an ending at a place after a word; 0 where none is. */
function endingAt(text: string, at: number): number {
  if (at < 3 || kindOf(text.charCodeAt(at - 1)) !== WORD || kindOf(text.charCodeAt(at - 3)) !== WORD)
    return 0;
  ENDING.lastIndex = at;
  return ENDING.test(text) ? ENDING.lastIndex - at : 0;
}

/** Folds a text of any content, lone surrogates and NULs too, in time linear to its length. */
export function fold(text: string): Folded {
  const out = new Output(text.length + 1);
  for (let index = 0; index < text.length; index += 1) {
    index = out.takePlain(text, index);
    if (index === text.length) break;
    const unit = text.charCodeAt(index);
    if (unit === PARENTHESIS || unit === SLASH || unit === MIDDLE_DOT) {
      const ending = endingAt(text, index);
      if (ending > 0) {
        index += ending - 1;
        continue;
      }
    }
    if (unit < 0x80) {
      out.take(plainCode(unit) || unit, index);
      continue;
    }
    const point = text.codePointAt(index) as number;
    const form = formOf(point);
    for (let place = 0; place < form.length; place += 1) out.take(form.charCodeAt(place), index);
    if (point > 0xffff) index += 1;
  }
  return out.end();
}

/** A name for comparison: folded, with one space per joint. */
export function plainOf(text: string): string {
  const { codes, length } = fold(text);
  let plain = '';
  for (const code of codes.subarray(0, length)) plain += String.fromCharCode(isJoint(code) ? SPACE : code);
  return plain;
}

/** A part of a folded text as text, for patterns. All of it is made at once, with the first part. */
export function textOf(folded: Folded, from: number, to: number): string {
  folded.text ??= decode(folded);
  return folded.text.slice(Math.max(0, from), Math.max(0, to));
}

/** Codes that are made text in one call, which has them as arguments. */
const CHUNK = 4_096;

function decode({ codes, length }: Folded): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK)
    text += String.fromCharCode.apply(null, codes.subarray(at, Math.min(at + CHUNK, length)) as never);
  return text;
}

/** What was folded so far, and the blanks that have just been passed. */
class Output {
  #codes: Uint16Array;
  #starts: Uint32Array;
  #length = 0;
  /** Where the run of blanks started; -1 when there is none. */
  #blankFrom = -1;
  #newlines = 0;
  #hyphens = 0;
  #hasBlankBeforeHyphen = false;
  #hasBlank = false;
  /** Whether a hyphen comes after a line end. */
  #isBullet = false;

  constructor(size: number) {
    this.#codes = new Uint16Array(size);
    this.#starts = new Uint32Array(size);
  }

  /** Takes words and signs of ASCII and the single blanks between them, which most texts are made of; where they end. */
  takePlain(text: string, from: number): number {
    if (this.#blankFrom >= 0) {
      if (plainCode(text.charCodeAt(from)) === 0) return from;
      this.#endBlanks();
    }
    const [codes, starts] = [this.#codes, this.#starts];
    const most = Math.min(text.length, from + codes.length - this.#length);
    let length = this.#length;
    let at = from;
    for (; at < most; at += 1) {
      const unit = text.charCodeAt(at);
      let code = plainCode(unit);
      if (code === 0) {
        if (unit !== SPACE || plainCode(text.charCodeAt(at + 1)) === 0) break;
        code = SPACE;
      }
      codes[length] = code;
      starts[length] = at;
      length += 1;
    }
    this.#length = length;
    return at;
  }

  take(code: number, at: number): void {
    const kind = kinds[code] === UNKNOWN ? kindOf(code) : kinds[code];
    if (kind === BLANK) this.#takeBlank(code, at);
    else if (kind !== IGNORED) {
      if (this.#blankFrom >= 0) this.#endBlanks();
      this.#put(code, at);
    }
  }

  end(): Folded {
    if (this.#blankFrom >= 0) this.#endBlanks();
    return { codes: this.#codes, starts: this.#starts, length: this.#length, text: undefined };
  }

  #takeBlank(code: number, at: number): void {
    if (this.#blankFrom < 0) {
      this.#blankFrom = at;
      this.#newlines = this.#hyphens = 0;
      this.#hasBlank = this.#hasBlankBeforeHyphen = this.#isBullet = false;
    }
    if (code === HYPHEN || code === 0x2010) {
      this.#hasBlankBeforeHyphen ||= this.#hasBlank;
      this.#isBullet ||= this.#hyphens === 0 && this.#newlines > 0;
      this.#hyphens += 1;
      return;
    }
    this.#hasBlank = true;
    if ((code >= 0x0a && code <= 0x0c) || code === 0x2028 || code === 0x2029) this.#newlines += 1;
  }

  #endBlanks(): void {
    let code: number = SPACE;
    if (this.#isBullet) code = BULLET;
    else if (this.#newlines > 1) code = BREAK;
    else if (this.#hyphens > 1 || this.#hasBlankBeforeHyphen) code = DASH;
    else if (this.#hyphens > 0) code = this.#newlines > 0 ? BROKEN : HYPHEN;
    else if (this.#newlines > 0) code = NEWLINE;
    this.#put(code, this.#blankFrom);
    this.#blankFrom = -1;
  }

  #put(code: number, start: number): void {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#length += 1;
  }

  #grow(): void {
    const [codes, starts] = [this.#codes, this.#starts];
    this.#codes = new Uint16Array(codes.length * 2);
    this.#starts = new Uint32Array(codes.length * 2);
    this.#codes.set(codes);
    this.#starts.set(starts);
  }
}
