import type { AlterTableCmd, ColumnDef, Constraint, Node, RangeVar } from 'libpg-query';
import { parseSql, wordsOf } from './sql.ts';

/** A statement that holds off requests while it works on a large table, and how the same is done without that. */
export type Hazard = {
  /** In the words of the statement, without what stood in strings. */
  statement: string;
  why: string;
  /** What to write instead. */
  instead: string;
};

/** The line `-- blocks: <why>` of a file whose statements may hold off requests: on a small table, or in maintenance. */
export function blocksWhy(sql: string): string | undefined {
  for (const comment of wordsOf(sql).comments) {
    const [, why = ''] = /^\s*blocks:(.*)$/i.exec(comment) ?? [];
    if (why.trim() !== '') return why.trim();
  }
  return undefined;
}

/**
 * The statements of a migration's file that would hold off requests on a large table. A table that the same file creates is
 * empty and nobody's. Not found: what a DO or a function does; the migration itself is stopped when somebody waits for it.
 */
export function hazards(sql: string): Hazard[] {
  if (blocksWhy(sql) !== undefined) return [];
  const inTransaction = !wordsOf(sql).comments.some((comment) => /^\s*skillgap:/i.test(comment));
  const created = new Set<string>();
  let locks = false;
  return (parseSql(sql) ?? []).flatMap(({ node, text }): Hazard[] => {
    if ('CreateStmt' in node) created.add(nameOf(node.CreateStmt.relation));
    if ('CreateTableAsStmt' in node) created.add(nameOf(node.CreateTableAsStmt.into?.rel));
    const table = tableOf(node);
    if (table !== undefined && created.has(table)) return [];
    const found = hazardsOf(node, inTransaction && locks);
    locks ||= 'AlterTableStmt' in node;
    const words = wordsOf(text).words.join(' ');
    const statement = words.length > 120 ? `${words.slice(0, 119)}…` : words;
    return found.map(([why, instead]) => ({ statement, why, instead }));
  });
}

type Finding = readonly [why: string, instead: string];

const WITHOUT_TRANSACTION = 'in a file that begins with "-- skillgap: no-transaction"';
const REWRITES = 'writes the whole table again, and nobody can read it meanwhile';
const SCANS = 'reads the whole table, and nobody can write to it meanwhile, or even read it';
const IN_BATCHES = `${WITHOUT_TRANSACTION}, a DO that changes some hundred rows at a time, says COMMIT after each time, and sleeps for longer than that took`;
const NEW_COLUMN = `add a column without it, fill that ${IN_BATCHES}, and set the default or switch to it afterwards`;
const VALIDATED =
  'ADD CONSTRAINT … NOT VALID, and in another file VALIDATE CONSTRAINT, during which requests go on';

const UNIQUE: Finding = [
  'builds an index, and nobody can read or write the table meanwhile',
  `CREATE UNIQUE INDEX CONCURRENTLY ${WITHOUT_TRANSACTION}, then ADD CONSTRAINT … UNIQUE USING INDEX`,
];

function hazardsOf(node: Node, afterLock: boolean): Finding[] {
  if ('AlterTableStmt' in node)
    return (node.AlterTableStmt.cmds ?? []).flatMap((cmd) =>
      'AlterTableCmd' in cmd ? hazardsOfCommand(cmd.AlterTableCmd, afterLock) : [],
    );
  if ('IndexStmt' in node && !node.IndexStmt.concurrent)
    return [
      [
        'nobody can write to the table while the index is built',
        `CREATE INDEX CONCURRENTLY ${WITHOUT_TRANSACTION}`,
      ],
    ];
  if ('UpdateStmt' in node || 'DeleteStmt' in node || 'MergeStmt' in node)
    return [
      [
        afterLock
          ? 'goes through the table while an earlier statement of the file locks it: nobody can read it'
          : 'locks every row that it changes until it has changed the last one',
        IN_BATCHES,
      ],
    ];
  if ('ClusterStmt' in node) return [[REWRITES, 'leave it: autovacuum frees the space for new rows']];
  if ('VacuumStmt' in node && (node.VacuumStmt.options ?? []).some((option) => isNamed(option, 'full')))
    return [[REWRITES, 'VACUUM without FULL, or leave it to autovacuum']];
  if (
    'ReindexStmt' in node &&
    !(node.ReindexStmt.params ?? []).some((param) => isNamed(param, 'concurrently'))
  )
    return [['nobody can use the index while it is built', `REINDEX CONCURRENTLY ${WITHOUT_TRANSACTION}`]];
  if ('RefreshMatViewStmt' in node && !node.RefreshMatViewStmt.concurrent)
    return [['nobody can read the view meanwhile', 'REFRESH MATERIALIZED VIEW CONCURRENTLY']];
  return [];
}

const REWRITING: ReadonlySet<string> = new Set(
  'AT_AlterColumnType AT_SetTableSpace AT_SetLogged AT_SetUnLogged AT_SetAccessMethod'.split(' '),
);

function hazardsOfCommand(
  { subtype = 'AT_ReAddStatistics', def }: AlterTableCmd,
  afterLock: boolean,
): Finding[] {
  if (REWRITING.has(subtype)) return [[REWRITES, NEW_COLUMN]];
  if (subtype === 'AT_SetNotNull')
    return [
      [
        SCANS,
        `add CHECK (… IS NOT NULL) so (${VALIDATED}); SET NOT NULL then reads nothing: mark its file "-- blocks: validated before"`,
      ],
    ];
  if (subtype === 'AT_ValidateConstraint' && afterLock)
    return [['reads the table while an earlier statement of the file locks it', 'give it a file of its own']];
  if (subtype === 'AT_AttachPartition')
    return [[SCANS, 'give the table a CHECK of the same bounds first, validated in a file of its own']];
  if (def && 'Constraint' in def) return ofConstraint(def.Constraint);
  if (subtype === 'AT_AddColumn' && def && 'ColumnDef' in def) return ofColumn(def.ColumnDef);
  return [];
}

function ofConstraint({ contype, skip_validation, indexname }: Constraint): Finding[] {
  if (contype === 'CONSTR_CHECK' || contype === 'CONSTR_FOREIGN')
    return skip_validation ? [] : [[SCANS, VALIDATED]];
  if (contype === 'CONSTR_UNIQUE' || contype === 'CONSTR_PRIMARY') return indexname ? [] : [UNIQUE];
  if (contype === 'CONSTR_EXCLUSION')
    return [[UNIQUE[0], 'there is no way around it: deploy it in maintenance']];
  return [];
}

function ofColumn(column: ColumnDef): Finding[] {
  const constraints = (column.constraints ?? []).flatMap((one) =>
    'Constraint' in one ? one.Constraint : [],
  );
  const has = (...kinds: string[]) => constraints.some(({ contype = '' }) => kinds.includes(contype));
  const type = column.typeName?.names
    ?.flatMap((part) => ('String' in part ? (part.String.sval ?? '') : []))
    .at(-1);
  const fills = has('CONSTR_DEFAULT', 'CONSTR_GENERATED', 'CONSTR_IDENTITY');
  const findings: Finding[] = [];
  if (
    has('CONSTR_GENERATED', 'CONSTR_IDENTITY') ||
    /^(?:(?:big|small)?serial|serial[248])$/.test(type ?? '') ||
    constraints.some(
      ({ contype, raw_expr: value }) => contype === 'CONSTR_DEFAULT' && value && isVolatile(value),
    )
  )
    findings.push([REWRITES, NEW_COLUMN]);
  if (has('CONSTR_UNIQUE', 'CONSTR_PRIMARY')) findings.push(UNIQUE);
  // One without a value is null in every row, and Postgres looks at none.
  if (has('CONSTR_CHECK') || (has('CONSTR_FOREIGN') && fills)) findings.push([SCANS, VALIDATED]);
  return findings;
}

/** Of these Postgres computes the value once; another function it calls for each row, or may. */
const STABLE = new Set([
  'now',
  'statement_timestamp',
  'transaction_timestamp',
  'current_setting',
  'to_tsvector',
  'lower',
]);

function isVolatile(value: Node): boolean {
  const names = [...JSON.stringify(value).matchAll(/"FuncCall":\{"funcname":(\[.*?\])/g)];
  return names.some(([, name = '']) => {
    const called = [...name.matchAll(/"sval":"([^"]*)"/g)].at(-1)?.[1] ?? '';
    return !STABLE.has(called);
  });
}

function tableOf(node: Node): string | undefined {
  const [statement] = Object.values(node) as { relation?: RangeVar }[];
  return statement?.relation && nameOf(statement.relation);
}

const nameOf = (relation: RangeVar | undefined): string =>
  `${relation?.schemaname ?? 'public'}.${relation?.relname ?? ''}`;

const isNamed = (node: Node, name: string): boolean => 'DefElem' in node && node.DefElem.defname === name;
