import type { AlterTableCmd, AlterTableStmt, ColumnDef, Constraint, Node, RangeVar } from 'libpg-query';
import { parseSql, type Statement, wordsOf } from './sql.ts';

/**
 * Why an older release's code cannot run on the schema that a migration leaves; undefined when the migration only adds.
 *
 * A line `-- contract: <why>` or `-- expand: <why>` in the file decides. Without one, every statement must be known to
 * leave each SELECT and INSERT of an older release working; an unknown one counts as a contract. A rollback refused in
 * vain costs a forward fix, one allowed in vain costs the site.
 *
 * Known limits: functions are not looked into. A foreign key on a new column without a value is not a contract, since
 * it is null in every row of the older release. Allowing null is not one either: that is how to stop writing a column.
 */
export function contracts(statements: string[]): string | undefined {
  const marks = statements.flatMap((sql) => wordsOf(sql).comments.flatMap(readMark));
  const contract = marks.find(({ kind }) => kind === 'contract');
  if (contract) return contract.why || 'its file says so';
  if (marks.some(({ kind, why }) => kind === 'expand' && why !== '')) return undefined;

  const created: Created = { tables: new Set(), columns: new Set() };
  for (const sql of statements) {
    const parsed = parseSql(sql);
    if (!parsed) return shorten(wordsOf(sql).words.join(' '));
    for (const statement of parsed) {
      const why = breakingPart(statement, created);
      if (why !== undefined) return shorten(why);
    }
  }
  return undefined;
}

/** What this migration has created so far. No older release knows it. */
type Created = { tables: Set<string>; columns: Set<string> };

/** Statements that break nothing, whatever they name. */
const HARMLESS = new Set(
  `CommentStmt LockStmt RefreshMatViewStmt VacuumStmt ReindexStmt CreateSchemaStmt CreateExtensionStmt CreateSeqStmt
  CreateEnumStmt CompositeTypeStmt CreateRangeStmt CreateDomainStmt CreateStatsStmt CreateRoleStmt`.split(
    /\s+/,
  ),
);
const HARMLESS_DEFINITIONS = ['OBJECT_AGGREGATE', 'OBJECT_TYPE', 'OBJECT_COLLATION'];
const HARMLESS_SETTINGS = /^(?:\w+_timeout|work_mem|maintenance_work_mem)$/;

/** The part of a statement that breaks an older release, in words; undefined when none does. */
function breakingPart({ node, text }: Statement, created: Created): string | undefined {
  const words = () => wordsOf(text).words;
  if (!('AlterTableStmt' in node)) return isHarmless(node, created) ? undefined : words().join(' ');

  const { relation, cmds = [], objtype } = node.AlterTableStmt;
  if (objtype !== 'OBJECT_TABLE') return words().join(' ');
  const at = cmds.findIndex((cmd) => 'AlterTableCmd' in cmd && breaks(cmd.AlterTableCmd, relation, created));
  if (at === -1) return undefined;
  const [head = '', ...others] = splitAtCommas(words());
  const table = /^alter table (?:if exists )?(?:only )?(\S+(?: \. \S+)*)/.exec(head)?.[1];
  return at === 0 ? head : `alter table ${table} ${others[at - 1]}`;
}

function isHarmless(node: Node, created: Created): boolean {
  const [kind = ''] = Object.keys(node);
  const isCreated = (relation: RangeVar | undefined) => created.tables.has(nameOf(relation));
  if (HARMLESS.has(kind)) return true;
  if ('SelectStmt' in node || 'InsertStmt' in node || 'UpdateStmt' in node) return !deletes(node);
  if ('GrantStmt' in node) return node.GrantStmt.is_grant === true;
  if ('GrantRoleStmt' in node) return node.GrantRoleStmt.is_grant === true;
  if ('AlterEnumStmt' in node) return node.AlterEnumStmt.oldVal === undefined;
  if ('VariableSetStmt' in node) return HARMLESS_SETTINGS.test(node.VariableSetStmt.name ?? '');
  if ('CreateFunctionStmt' in node) return !node.CreateFunctionStmt.replace;
  if ('ViewStmt' in node) return !node.ViewStmt.replace;
  if ('DefineStmt' in node)
    return !node.DefineStmt.replace && HARMLESS_DEFINITIONS.includes(node.DefineStmt.kind ?? '');
  // These refuse or change rows of their table.
  if ('IndexStmt' in node) return !node.IndexStmt.unique || isCreated(node.IndexStmt.relation);
  if ('CreateTrigStmt' in node)
    return !node.CreateTrigStmt.replace && isCreated(node.CreateTrigStmt.relation);
  if ('CreatePolicyStmt' in node) return isCreated(node.CreatePolicyStmt.table);
  if ('RenameStmt' in node)
    return (
      /^OBJECT_(?:TABLE|COLUMN|TABCONSTRAINT)$/.test(node.RenameStmt.renameType ?? '') &&
      isCreated(node.RenameStmt.relation)
    );
  if ('AlterObjectSchemaStmt' in node)
    return (
      node.AlterObjectSchemaStmt.objectType === 'OBJECT_TABLE' &&
      isCreated(node.AlterObjectSchemaStmt.relation)
    );
  if ('DropStmt' in node) {
    const { removeType, objects = [] } = node.DropStmt;
    return (
      removeType === 'OBJECT_TABLE' && objects.every((object) => created.tables.has(plain(strings(object))))
    );
  }
  if ('CreateStmt' in node) return create(node.CreateStmt.relation, node.CreateStmt.if_not_exists);
  if ('CreateTableAsStmt' in node)
    return create(node.CreateTableAsStmt.into?.rel, node.CreateTableAsStmt.if_not_exists);
  return false;

  /** A temporary table hides one of an older release; with `if not exists` the table may be older. */
  function create(relation: RangeVar | undefined, mayExist: boolean | undefined): true {
    if (relation?.relpersistence !== 't' && !mayExist) created.tables.add(nameOf(relation));
    return true;
  }
}

const HARMLESS_COMMANDS = new Set(
  `AT_ValidateConstraint AT_SetRelOptions AT_ResetRelOptions AT_SetOptions AT_ResetOptions AT_DropNotNull
  AT_SetStatistics AT_SetStorage AT_SetCompression`.split(/\s+/),
);

function breaks(
  { subtype = 'AT_ReAddStatistics', def, missing_ok: mayExist }: AlterTableCmd,
  relation: AlterTableStmt['relation'],
  created: Created,
): boolean {
  const table = nameOf(relation);
  // Attached to a new table, an old one refuses rows.
  if (created.tables.has(table)) return subtype === 'AT_AttachPartition';
  if (HARMLESS_COMMANDS.has(subtype)) return false;
  if (subtype === 'AT_ColumnDefault') return def === undefined || isNull(def);
  if (def && 'Constraint' in def) {
    const { contype, fk_attrs: columns = [] } = def.Constraint;
    const isNew = (column: Node) => created.columns.has(`${table} ${strings(column).join()}`);
    return contype !== 'CONSTR_FOREIGN' || !columns.every(isNew);
  }
  if (subtype !== 'AT_AddColumn' || !def || !('ColumnDef' in def)) return true;
  const isFilled = fillsItself(def.ColumnDef);
  if (!isFilled && !mayExist) created.columns.add(`${table} ${def.ColumnDef.colname}`);
  return constraintsOf(def.ColumnDef).some(
    ({ contype = '' }) =>
      ['CONSTR_UNIQUE', 'CONSTR_PRIMARY', 'CONSTR_CHECK'].includes(contype) ||
      // The same value in every row need not be one of the other table's.
      (contype === 'CONSTR_FOREIGN' && isFilled) ||
      (contype === 'CONSTR_NOTNULL' && !isFilled),
  );
}

function fillsItself(column: ColumnDef): boolean {
  const type = column.typeName?.names?.flatMap(strings).at(-1) ?? '';
  return (
    /^(?:(?:big|small)?serial|serial[248])$/.test(type) ||
    constraintsOf(column).some(
      ({ contype = '', raw_expr: value }) =>
        (contype === 'CONSTR_DEFAULT' && value !== undefined && !isNull(value)) ||
        ['CONSTR_GENERATED', 'CONSTR_IDENTITY'].includes(contype),
    )
  );
}

const constraintsOf = ({ constraints = [] }: ColumnDef): Constraint[] =>
  constraints.flatMap((one) => ('Constraint' in one ? one.Constraint : []));

function isNull(value: Node): boolean {
  if ('TypeCast' in value) return value.TypeCast.arg !== undefined && isNull(value.TypeCast.arg);
  return 'A_Const' in value && value.A_Const.isnull === true;
}

/** Whether a statement deletes rows in a WITH clause. */
const deletes = (node: Node): boolean => /"(?:Delete|Merge)Stmt":/.test(JSON.stringify(node));

/** The parts of a name. */
function strings(node: Node): string[] {
  if ('List' in node) return (node.List.items ?? []).flatMap(strings);
  return 'String' in node ? [node.String.sval ?? ''] : [];
}

const nameOf = (relation: RangeVar | undefined): string =>
  plain([relation?.schemaname ?? 'public', relation?.relname ?? '']);

/** A name with its schema, which is `public` where none is named. */
const plain = (parts: string[]): string => ['public', ...parts].slice(-2).join('.');

/** Line comments that are for this file: `-- contract: <why>` and `-- expand: <why>`. */
function readMark(comment: string): { kind: string; why: string }[] {
  const [, kind = '', why = ''] = /^\s*(contract|expand):(.*)$/i.exec(comment) ?? [];
  return kind === '' ? [] : [{ kind: kind.toLowerCase(), why: shorten(why.trim()) }];
}

/** The parts between commas that are in no parentheses. */
function splitAtCommas(words: string[]): string[] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const word of words) {
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (word === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(' '));
}

const shorten = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
