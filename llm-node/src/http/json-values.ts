/** Deeper values are refused, so that their readers may recurse. */
export const MAX_DEPTH = 64;

/** What makes a JSON value unusable as model input, and the field, as `messages[0].content`; null for nothing. */
export function problemOfJson(root: unknown) {
  const rest: { value: unknown; path: string; depth: number }[] = [{ value: root, path: '', depth: 0 }];
  for (let one = rest.pop(); one; one = rest.pop()) {
    const { value, path, depth } = one;
    const sentence = problemOfValue(value, depth);
    if (sentence) return { path, sentence: `${path || 'The body'} ${sentence}.` };
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
      if (problemOfValue(key, 0))
        return { path, sentence: `A name in ${path || 'the body'} ${problemOfValue(key, 0)}.` };
      rest.push({ value: inner, path: at, depth: depth + 1 });
    }
  }
  return null;
}

function problemOfValue(value: unknown, depth: number): string | null {
  if (depth > MAX_DEPTH) return `is more than ${MAX_DEPTH} levels deep`;
  // JSON.parse turns 1e999 into Infinity.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'is a number that is too large';
  if (typeof value !== 'string') return null;
  // C code ends a text there.
  if (value.includes('\0')) return 'holds a NUL character';
  return value.isWellFormed() ? null : 'holds half a surrogate pair, which is not a character';
}
