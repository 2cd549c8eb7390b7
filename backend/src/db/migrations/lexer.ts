/**
 * A token of SQL. A word is folded to lower case unless it was quoted: `"Jobs"` and `jobs` are the names of two tables,
 * `JOBS` and `jobs` of one. What stood in a string is gone: a verdict must not hang on data.
 */
export type Token = { kind: 'word' | 'quoted' | 'string' | 'symbol'; text: string };

/** What PostgreSQL's lexer sees in a statement, and the line comments it skips. */
export type Lexed = { tokens: Token[]; comments: string[] };

const WORD = /[\p{L}_\u0080-\uffff][\p{L}\p{N}_$\u0080-\uffff]*/uy;
const NUMBER = /\d[\w.]*/y;
const LINE_COMMENT = /--([^\r\n]*)/y;
const DOLLAR_QUOTE = /\$(?:[\p{L}_\u0080-\uffff][\p{L}\p{N}_\u0080-\uffff]*)?\$/uy;
const PLAIN_STRING = /(?:[bxn]|u&)?'(?:[^']|'')*(?:'|$)/iy;
/** Only here does a backslash save a quote. */
const ESCAPE_STRING = /e'(?:[^'\\]|''|\\[\s\S])*(?:'|$)/iy;
const QUOTED_NAME = /(?:u&)?"((?:[^"]|"")*)(?:"|$)/iy;

/** Never throws: what has no end, ends with the text, and Postgres refuses it. */
export function lex(sql: string): Lexed {
  const tokens: Token[] = [];
  const comments: string[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(sql);
    if (match) at += match[0].length;
    return match;
  };

  while (at < sql.length) {
    const comment = take(LINE_COMMENT);
    if (comment) {
      comments.push(comment[1] ?? '');
      continue;
    }
    if (sql.startsWith('/*', at)) {
      at = endOfBlockComment(sql, at);
      continue;
    }
    const dollar = take(DOLLAR_QUOTE);
    if (dollar) {
      const end = sql.indexOf(dollar[0], at);
      at = end === -1 ? sql.length : end + dollar[0].length;
      tokens.push({ kind: 'string', text: "'…'" });
      continue;
    }
    if (take(ESCAPE_STRING) ?? take(PLAIN_STRING)) {
      tokens.push({ kind: 'string', text: "'…'" });
      continue;
    }
    const quoted = take(QUOTED_NAME);
    if (quoted) {
      tokens.push({ kind: 'quoted', text: (quoted[1] ?? '').replaceAll('""', '"') });
      continue;
    }
    const word = take(WORD);
    if (word) {
      tokens.push({ kind: 'word', text: word[0].replace(/[A-Z]/g, (letter) => letter.toLowerCase()) });
      continue;
    }
    const symbol = take(NUMBER)?.[0] ?? (sql[at++] as string);
    if (symbol.trim() !== '') tokens.push({ kind: 'symbol', text: symbol });
  }
  return { tokens, comments };
}

/** Block comments nest in PostgreSQL. */
function endOfBlockComment(sql: string, start: number): number {
  let depth = 0;
  for (let at = start; at < sql.length; at++) {
    const two = sql.slice(at, at + 2);
    if (two === '/*') depth++;
    else if (two === '*/') depth--;
    else continue;
    at++;
    if (depth === 0) return at + 1;
  }
  return sql.length;
}
