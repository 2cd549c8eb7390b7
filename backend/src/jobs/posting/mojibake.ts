/**
 * Repairs UTF-8 that was read as Windows-1252 or Latin-1, once or several times: `donâ€™t` is `don’t`, `cafÃ©` is
 * `café`. Correct text stays: `«CAFÉ»`, `Spaß…` and `voilà »` only look damaged to a decoder. A text that is damaged
 * throughout is decoded as a whole, in any script. In mixed text only sequences nobody writes on purpose are decoded.
 */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let times = 0; times < MOST_TIMES && SUSPECT.test(repaired); times++) {
    const next = repairAll(repaired) ?? repairSome(repaired);
    if (next === repaired) break;
    repaired = next;
  }
  return repaired;
}

/** Otherwise a crafted text, damaged one sequence at a time, would cost the square of its length. */
const MOST_TIMES = 8;

/** The characters that Windows-1252 has in 0x80–0x9F; its five gaps are read as the control characters of Latin-1. */
const HIGH = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, n) => 0x80 + n))].map(
    (sign, n) => [sign, 0x80 + n],
  ),
);

const CONTINUATION = `[\\u0080-\\u00bf${[...HIGH.keys()].join('')}]`;
const SUSPECT = new RegExp(`[\\u00c2-\\u00f4]${CONTINUATION}`);
const SEQUENCE = `[\\u00c2-\\u00df]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}|[\\u00f0-\\u00f4]${CONTINUATION}{3}`;
const SEQUENCES = new RegExp(SEQUENCE, 'g');

/** What may follow the last letter of a good word. */
const CLOSING = /^[\u00a0»”“’‘›…–—‚„®™°²³¹ºª·•]+$/;

function repairAll(text: string): string | undefined {
  const bytes = toBytes(text);
  if (!bytes) return undefined;
  const decoded = decode(bytes);
  if (decoded === undefined) return undefined;
  for (const match of text.matchAll(SEQUENCES)) if (isDefinite(match, text)) return decoded;
  return undefined;
}

function repairSome(text: string): string {
  return text.replaceAll(SEQUENCES, (sequence, offset: number) => {
    const bytes = toBytes(sequence);
    const decoded = bytes && isTelling(bytes) ? decode(bytes) : undefined;
    if (decoded === undefined) return sequence;
    return isDefinite(Object.assign([sequence] as [string], { index: offset }), text) ? decoded : sequence;
  });
}

/** Lead bytes of Latin letters, symbols or emoji; in good text they mean nothing else. */
function isTelling([lead, second, third]: Uint8Array): boolean {
  if (lead === undefined || second === undefined) return false;
  if (lead >= 0xc2 && lead <= 0xc5) return true;
  if (lead === 0xe2) return second >= 0x80 && second <= 0xad;
  if (lead === 0xef) return (second === 0xb8 && third === 0x8f) || (second === 0xbb && third === 0xbf);
  return lead === 0xf0 && second === 0x9f;
}

/** Whether a sequence cannot be a letter with the signs that follow a word: those are left alone. */
function isDefinite(match: { 0: string; index: number }, text: string): boolean {
  const [sequence, at] = [match[0], match.index];
  const [lead = '', rest] = [sequence[0], sequence.slice(1)];
  if (!CLOSING.test(rest)) return lead !== 'ß' && lead !== '×' && lead !== '÷';
  if (/\p{L}/u.test(text.slice(at + sequence.length, at + sequence.length + 1))) return lead !== 'ß';
  // Capitals do not end a word of small letters.
  return /\p{Lu}/u.test(lead) && /\p{Ll}/u.test(text.slice(Math.max(0, at - 1), at));
}

function toBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : HIGH.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
