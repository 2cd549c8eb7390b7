import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contracts } from './contract.ts';
import { blocksWhy } from './hazards.ts';
import type { Migration } from './migration.ts';
import { MigrationError } from './outcome.ts';
import { readSteps } from './steps.ts';

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
        const steps = readSteps(tag, text);
        return {
          tag,
          when,
          hash,
          statements,
          steps,
          contract: contracts(statements),
          blocks: blocksWhy(text),
        };
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
