import { setFlagsFromString } from 'node:v8';
import { loadModule, type Node, parseSync } from 'libpg-query';

// V8's optimizing compiler takes up to 634 MB for this module, in a container that has 256; without it the process
// peaks at 66 MB. A migration parses a few statements once.
for (const flag of ['--liftoff', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag);
await loadModule();

/** A statement as Postgres's own grammar reads it, and its text. */
export type Statement = { node: Node; text: string };

/** The statements of a text; undefined when it is not SQL of Postgres 17. */
export function parseSql(sql: string): Statement[] | undefined {
  // The parser would stop at a NUL.
  if (sql.includes('\0')) return undefined;
  if (sql.trim() === '') return [];
  const bytes = Buffer.from(sql);
  try {
    const { stmts } = parseSync(sql) as {
      stmts: { stmt: Node; stmt_location?: number; stmt_len?: number }[];
    };
    return stmts.map(({ stmt, stmt_location: from = 0, stmt_len: length }) => ({
      node: stmt,
      text: bytes
        .subarray(from, length && from + length)
        .toString()
        .trim(),
    }));
  } catch {
    return undefined;
  }
}

/** Line comment, dollar quote, string with and without escapes, quoted name, block comment, word. */
const TOKENS =
  /--([^\r\n]*)|(\$(?:[^\W\d]\w*)?\$)[\s\S]*?(?:\2|$)|e'(?:[^'\\]|''|\\[\s\S])*'?|(?:[bxn]|u&)?'(?:[^']|'')*'?|(?:u&)?"(?:[^"]|"")*"?|(\/\*)|[\p{L}\p{N}_$\u0080-\uffff]+|\S/giu;

/**
 * The line comments of a text, and its words in small letters with one blank between them. What stood in a string is
 * left out: it may be personal data.
 */
export function wordsOf(sql: string): { words: string[]; comments: string[] } {
  const words: string[] = [];
  const comments: string[] = [];
  const tokens = new RegExp(TOKENS);
  for (let match = tokens.exec(sql); match; match = tokens.exec(sql)) {
    const [token, comment, , block] = match;
    if (comment !== undefined) comments.push(comment);
    else if (block) tokens.lastIndex = endOfBlockComment(sql, match.index);
    else if (/^(?:\$|(?:[ebxn]|u&)?')/i.test(token) && token.length > 1) words.push("'…'");
    else words.push(token.includes('"') ? token : token.toLowerCase());
  }
  return { words, comments };
}

/** Block comments nest in Postgres. */
function endOfBlockComment(sql: string, start: number): number {
  let depth = 0;
  for (const { 0: sign, index } of sql.slice(start).matchAll(/\/\*|\*\//g)) {
    depth += sign === '/*' ? 1 : -1;
    if (depth === 0) return start + index + 2;
  }
  return sql.length;
}
