import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contracts } from './contract.ts';
import type { Migration } from './migration.ts';
import { MigrationError } from './outcome.ts';
import { NO_TRANSACTION, stepsOf } from './steps.ts';

const journal = z.object({
  entries: z.array(z.object({ tag: z.string().regex(/^[\w-]+$/), when: z.number().int() })),
});

/** The migrations of a folder in the order of drizzle-kit's journal. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  try {
    const { entries } = journal.parse(JSON.parse(await readFile(join(folder, 'meta/_journal.json'), 'utf8')));
    return await Promise.all(
      entries.map(async ({ tag, when }) => {
        const text = await readFile(join(folder, `${tag}.sql`), 'utf8');
        const statements = text
          .split('--> statement-breakpoint')
          .filter((statement) => statement.trim() !== '');
        const hash = createHash('sha256').update(text).digest('hex');
        const transaction = !text.startsWith(NO_TRANSACTION);
        if (!transaction) mustRun(tag, statements);
        return { tag, when, hash, statements, transaction, contract: contracts(statements) };
      }),
    );
  } catch (cause) {
    const what =
      cause instanceof z.ZodError ? 'its journal is not one of drizzle-kit' : (cause as Error).message;
    throw new MigrationError('folder-unreadable', `the migrations in ${folder} cannot be read: ${what}`, {
      cause,
    });
  }
}

function mustRun(tag: string, statements: string[]): void {
  try {
    stepsOf(statements);
  } catch (cause) {
    throw new Error(`${tag} cannot run without a transaction: ${(cause as Error).message}`, { cause });
  }
}
