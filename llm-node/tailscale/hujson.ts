/** Reads HuJSON, JSON with comments and trailing commas: https://github.com/tailscale/hujson. Throws a SyntaxError. */
export function parseHujson(text: string): unknown {
  // A string is passed over whole: what looks like a comment within one is none.
  const TOKEN =
    /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*[\]}])/g;
  return JSON.parse(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : '')));
}
