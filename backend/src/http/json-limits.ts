/** Limits of a JSON body, far above what the API needs. */
export const JSON_LIMITS = { depth: 16, values: 10_000 };

/**
 * What is wrong with a body's text, or undefined: NUL, which Postgres cannot store; unpaired surrogates; nesting or
 * values beyond the limits; keys that mean something to JavaScript. Runs before anything uses the body.
 */
export function jsonFault(text: string): string | undefined {
  // JSON.parse takes any depth; what reads its result may not.
  if (depthOf(text) > JSON_LIMITS.depth) return `is nested deeper than ${JSON_LIMITS.depth}`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  const todo = [parsed];
  let seen = 0;
  while (todo.length > 0) {
    const value = todo.pop();
    if (++seen > JSON_LIMITS.values) return `has more than ${JSON_LIMITS.values} values`;
    if (typeof value === 'string') {
      const fault = textFault(value);
      if (fault) return fault;
    } else if (Array.isArray(value)) for (const item of value) todo.push(item);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (key === '__proto__') return 'has a key that is not taken';
        todo.push(key, item);
      }
    }
  }
  return undefined;
}

/** What is wrong with a text, or undefined. */
export function textFault(text: string): string | undefined {
  if (text.includes('\0')) return 'has a NUL character';
  return text.isWellFormed() ? undefined : 'has half a surrogate pair';
}

/** The deepest nesting, ignoring brackets in strings. Also for text that is not JSON. */
function depthOf(text: string): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ']' || char === '}') depth--;
  }
  return deepest;
}
