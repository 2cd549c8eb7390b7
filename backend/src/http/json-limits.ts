/** Limits of a JSON body, far above what the API needs. Keys count as values. */
export const JSON_LIMITS = { depth: 16, values: 1_000 };

/**
 * What is wrong with a body's text, or undefined: NUL, which Postgres cannot store; unpaired surrogates; nesting or
 * values beyond the limits; keys that mean something to JavaScript. The structure is bounded before anything is built:
 * 64 KB of `[[],[],…]` would be 22,000 objects.
 */
export function jsonFault(text: string): string | undefined {
  const fault = structureFault(text);
  if (fault) return fault;
  try {
    return valueFault(JSON.parse(text));
  } catch {
    return 'is not JSON';
  }
}

/** What is wrong with a text, or undefined. */
export function textFault(text: string): string | undefined {
  if (text.includes('\0')) return 'has a NUL character';
  return text.isWellFormed() ? undefined : 'has half a surrogate pair';
}

/** One pass that builds nothing, ignoring brackets in strings. Also for text that is not JSON. */
function structureFault(text: string): string | undefined {
  let [depth, values, inString] = [0, 1, false];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
      continue;
    }
    if (char === '"') inString = true;
    else if (char === ']' || char === '}') depth--;
    else if (char === '[' || char === '{' || char === ',' || char === ':') {
      // Each begins another value or key.
      if (++values > JSON_LIMITS.values) return `has more than ${JSON_LIMITS.values} values`;
      if ((char === '[' || char === '{') && ++depth > JSON_LIMITS.depth)
        return `is nested deeper than ${JSON_LIMITS.depth}`;
    }
  }
  return undefined;
}

function valueFault(value: unknown): string | undefined {
  if (typeof value === 'string') return textFault(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') return 'has a key that is not taken';
    const fault = textFault(key) ?? valueFault(item);
    if (fault) return fault;
  }
  return undefined;
}
