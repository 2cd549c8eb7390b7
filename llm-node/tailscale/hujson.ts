/** Parses HuJSON, JSON with comments and trailing commas: https://github.com/tailscale/hujson. Throws a SyntaxError. */
export function parseHujson(text: string): unknown {
  // Skips whole strings, which may contain `//`.
  const TOKEN =
    /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*[\]}])/g;
  return JSON.parse(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : '')));
}
