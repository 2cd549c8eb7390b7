import type { Node } from 'libpg-query';
import { parseSql, type Statement } from './sql.ts';

/** The first line of a migration that does not run in one transaction. */
export const NO_TRANSACTION = '-- skillgap: no-transaction';

export type Step = {
  text: string;
  /** `atomic`: in a transaction with its progress. The others run outside one, and again after a crash. */
  kind: 'atomic' | 'alone' | 'concurrent';
  /** The index that it creates. */
  index?: { schema: string | undefined; name: string };
  drops?: boolean;
  reindexes?: boolean;
};

/** What cannot run in a transaction, or may end the one it runs in. */
const ALONE = new Set(
  `DoStmt CallStmt ClusterStmt AlterSystemStmt CreatedbStmt DropdbStmt CreateTableSpaceStmt DropTableSpaceStmt`.split(
    ' ',
  ),
);

/** The steps of a migration without a transaction. Throws when Postgres could not run it, or not repeat it. */
export function stepsOf(statements: readonly string[]): Step[] {
  return statements.flatMap((sql) => {
    const parsed = parseSql(sql);
    if (!parsed) throw new Error('it is not SQL of Postgres 17');
    return parsed.map(stepOf);
  });
}

function stepOf({ node, text }: Statement): Step {
  if ('IndexStmt' in node && node.IndexStmt.concurrent) {
    const { idxname: name, relation } = node.IndexStmt;
    if (!name)
      throw new Error('CREATE INDEX CONCURRENTLY needs a name here: a crash leaves an invalid index behind');
    return { text, kind: 'concurrent', index: { schema: relation?.schemaname, name } };
  }
  if ('DropStmt' in node && node.DropStmt.concurrent) return { text, kind: 'concurrent', drops: true };
  if ('ReindexStmt' in node && isConcurrently(node)) return { text, kind: 'concurrent', reindexes: true };
  if ('AlterTableStmt' in node && isConcurrently(node)) return { text, kind: 'concurrent' };
  if ('TransactionStmt' in node) throw new Error('BEGIN, COMMIT and the like have no place in a migration');
  const [kind = ''] = Object.keys(node);
  const isVacuum = 'VacuumStmt' in node && node.VacuumStmt.is_vacuumcmd === true;
  return { text, kind: isVacuum || ALONE.has(kind) ? 'alone' : 'atomic' };
}

/** REINDEX CONCURRENTLY, or ALTER TABLE … DETACH PARTITION … CONCURRENTLY. */
const isConcurrently = (node: Node) =>
  /"concurrent":true|"defname":"concurrently"/.test(JSON.stringify(node));
