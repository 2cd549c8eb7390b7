import { lex, type Token } from './lexer.ts';

/**
 * Why a migration takes away something that an older release's code uses, so that this code cannot run on the schema
 * that it leaves; undefined when it only adds.
 *
 * A line `-- contract: <why>` in the file says that it does, a line `-- expand: <why>` that it does not, whatever it
 * looks like: nobody ever read that column. Without one it is a contract migration unless every statement is known to
 * leave each SELECT and INSERT of an older release working, which the lists below say. What they do not know counts as
 * taking away: a rollback refused in vain costs a forward fix, one allowed in vain costs the site.
 *
 * Known limits: a function called by a SELECT is not looked into, a DO block is, for it cannot be, a contract. A foreign
 * key counts on what was there before, for it refuses rows; on a new column that is null in every row of the older
 * release, or on a new table, it does not. A column that may be null from now on does not count: that is the usual way
 * to stop writing it.
 */
export function contracts(statements: string[]): string | undefined {
  const lexed = statements.map(lex);
  const marks = lexed.flatMap(({ comments }) => comments.flatMap(readMark));
  const contract = marks.find(({ says }) => says === 'contract');
  if (contract) return contract.why || 'its file says so';
  if (marks.some(({ says, why }) => says === 'expand' && why !== '')) return undefined;

  const made: Made = { tables: new Set(), columns: new Set() };
  for (const { tokens } of lexed) {
    for (const statement of splitOutside(tokens.map(spell), ';')) {
      const why = takesAway(statement, made);
      if (why !== undefined) return shorten(why);
    }
  }
  return undefined;
}

/** What this migration has made so far. No older release knows it, so nothing done to it can hurt one. */
type Made = { tables: Set<string>; columns: Set<string> };

const NAME = String.raw`\S+(?: \. \S+)*`;
const pattern = (source: string) => new RegExp(source.replaceAll('NAME', NAME));

const ADDS = [
  /^(?:select|values|insert|update|comment|grant|analyze|lock|refresh) /,
  /^with (?!.* (?:delete|merge) )/,
  /^set (?:(?:local|session) )?(?:\w+_timeout|work_mem|maintenance_work_mem) /,
  /^alter type .* add value /,
  /^create (?:schema|extension|sequence|type|domain|statistics|collation|role|user) /,
  /^create (?:function|procedure|aggregate) /,
  /^create (?:(?:temp|temporary) )?(?:materialized |recursive )?view /,
  /^create (?:(?:temp|temporary) )(?:table|sequence) /,
  /^create index /,
];
const CREATE_TABLE = pattern('^create (?:unlogged )?table (if not exists )?(NAME)');
/** These refuse or change rows of the table they are put on. */
const CREATE_ON_TABLE = [
  pattern('^create unique index (?:concurrently )?(?:if not exists )?(?:(?!on )NAME )?on (?:only )?(NAME)'),
  pattern('^create (?:constraint )?trigger \\S+ .*? on (NAME)'),
  pattern('^create policy \\S+ on (NAME)'),
];
const DROP_TABLES = pattern('^drop table (?:if exists )?(NAME(?: , NAME)*?)(?: cascade| restrict)?$');
const ALTER_TABLE = pattern('^alter table (?:if exists )?(?:only )?(NAME)(?: \\*)? (.*)$');

const ACTION_ADDS = [
  /^validate constraint /,
  /^(?:re)?set \( /,
  /^alter (?:column )?\S+ (?:drop not null$|(?:re)?set \( |set (?:statistics|storage|compression) )/,
  /^alter (?:column )?\S+ set default (?!null$)/,
];
const ADD_FOREIGN_KEY = /^add (?:constraint \S+ )?foreign key \( ([^)]*) \) references /;
const ADD_CONSTRAINT = /^add (?:constraint|check|unique|primary|foreign|exclude|not) /;
const ADD_COLUMN = /^add (?:column )?(if not exists )?(\S+) (.*)$/;

function takesAway(words: string[], made: Made): string | undefined {
  const text = words.join(' ');
  const padded = `${text} `;
  if (ADDS.some((known) => known.test(padded))) return undefined;

  const table = CREATE_TABLE.exec(text);
  if (table) {
    // With `if not exists` it may have been there before.
    if (!table[1]) made.tables.add(plain(table[2]));
    return undefined;
  }
  const on = CREATE_ON_TABLE.map((known) => known.exec(text)?.[1]).find((name) => name !== undefined);
  if (on !== undefined && made.tables.has(plain(on))) return undefined;

  const dropped = DROP_TABLES.exec(text)?.[1]?.split(' , ');
  if (dropped?.every((name) => made.tables.has(plain(name)))) return undefined;

  const [, altered, rest = ''] = ALTER_TABLE.exec(text) ?? [];
  if (altered === undefined) return text;
  // Attached to a new table, an old one refuses rows.
  if (made.tables.has(plain(altered)) && !rest.startsWith('attach ')) return undefined;
  const action = splitOutside(rest.split(' '), ',')
    .map((parts) => parts.join(' '))
    .find((one) => actionTakesAway(one, plain(altered), made));
  return action && `alter table ${altered} ${action}`;
}

function actionTakesAway(action: string, table: string, made: Made): boolean {
  if (ACTION_ADDS.some((known) => known.test(action))) return false;

  const keyed = ADD_FOREIGN_KEY.exec(action)?.[1]?.split(' , ');
  if (keyed) return !keyed.every((column) => made.columns.has(`${table} . ${plain(column)}`));
  if (ADD_CONSTRAINT.test(action)) return true;

  const [, mayExist, column, definition = ''] = ADD_COLUMN.exec(action) ?? [];
  if (column === undefined) return true;
  const has = (what: string) => ` ${withoutParentheses(definition)} `.includes(` ${what} `);
  const filled =
    (has('default') && !has('default null')) ||
    has('generated') ||
    /^(?:(?:big|small)?serial|serial[248])(?: |$)/.test(definition);
  if (!filled && !mayExist) made.columns.add(`${table} . ${plain(column)}`);
  // One value for all rows is no more than one row, and may be one that the other table does not have.
  if (['unique', 'primary key', 'check'].some(has) || (filled && has('references'))) return true;
  return has('not null') && !filled;
}

/** Line comments that are for this file: `-- contract: <why>` and `-- expand: <why>`. */
function readMark(comment: string): { says: string; why: string }[] {
  const [, says = '', why = ''] = /^\s*(contract|expand):(.*)$/i.exec(comment) ?? [];
  return says === '' ? [] : [{ says: says.toLowerCase(), why: shorten(why.trim()) }];
}

/** A token as one word without a space in it. A quoted name keeps its quotes: `"drop"` is not the keyword. */
function spell({ kind, text }: Token): string {
  if (kind !== 'quoted') return text;
  return `"${text.replace(/[^\p{L}\p{N}_]/gu, (sign) => `%${sign.codePointAt(0)?.toString(16)};`)}"`;
}

/** A name without its quotes, and without the schema that is meant anyway. */
function plain(name = ''): string {
  return name.replaceAll('"', '').replace(/^public \. /, '');
}

/** The parts between separators that are in no parentheses; empty ones are left out. */
function splitOutside(words: string[], separator: string): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const word of words) {
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (word === separator && depth <= 0) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function withoutParentheses(text: string): string {
  let depth = 0;
  return text
    .split(' ')
    .filter((word) => {
      if (word === '(') depth++;
      const kept = depth === 0;
      if (word === ')') depth--;
      return kept;
    })
    .join(' ');
}

const shorten = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
