import type { z } from 'zod';

export type Rows<T> = {
  good: T[];
  /** For each row left out the field that was wrong, `wrong-type:title`. */
  dropped: string[];
  /** For each field left out of a row that was kept, `dropped-field:salary_min`. */
  droppedFields: string[];
};

/**
 * Validates a board's rows one by one. A wrong type in a field that the schema does not require costs that field; in
 * one that it requires, which a posting cannot be without, it costs the row. Fields are named as the board names them;
 * values are never repeated.
 */
export function readRows<Shape extends z.ZodRawShape>(
  rows: readonly unknown[],
  schema: z.ZodObject<Shape>,
): Rows<z.output<z.ZodObject<Shape>>> {
  const read: Rows<z.output<z.ZodObject<Shape>>> = { good: [], dropped: [], droppedFields: [] };
  for (const row of rows) {
    const result = schema.safeParse(row);
    if (result.success) {
      read.good.push(result.data);
      continue;
    }
    const { issues } = result.error;
    const vital = issues.find(
      ({ path: [field] }) => field === undefined || !isOptional(schema, String(field)),
    );
    const rest = vital ? undefined : schema.safeParse(without(row, issues));
    if (rest?.success) {
      read.good.push(rest.data);
      read.droppedFields.push(...new Set(issues.map((issue) => `dropped-field:${nameOf(issue)}`)));
    } else read.dropped.push(`wrong-type:${nameOf(vital ?? issues[0])}`);
  }
  return read;
}

type Issue = { path: readonly PropertyKey[] };

const isOptional = ({ shape }: z.ZodObject, field: string): boolean => {
  const type = shape[field] as z.ZodType | undefined;
  return type?.safeParse(undefined).success ?? true;
};

/** By our schema's names, which are the board's; positions in a list are left out. */
const nameOf = (issue: Issue | undefined) =>
  issue?.path.filter((part) => typeof part === 'string').join('.') || 'row';

function without(row: unknown, issues: readonly Issue[]): object {
  const wrong = new Set(issues.map(({ path: [field] }) => String(field)));
  return Object.fromEntries(Object.entries(row as object).filter(([field]) => !wrong.has(field)));
}
