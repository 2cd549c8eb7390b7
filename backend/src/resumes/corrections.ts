import { eq } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { violatedKey } from '../errors.ts';
import { Refusal } from '../http/problem.ts';
import type { Level } from '../skills/level.ts';
import { resumeCorrections } from './tables.ts';

/** What a person says of a skill, whatever the text says. */
export type Correction = { skillId: string; kind: 'added' | 'removed'; level: Level | null };

/** What people correct on their resumes. A row of its own for each skill, so that reading a file again changes none. */
export function createCorrections(database: Database) {
  return {
    async of(resumeId: string): Promise<Correction[]> {
      const { skillId, kind, level } = resumeCorrections;
      return await database.query((db) =>
        db
          .select({ skillId, kind, level })
          .from(resumeCorrections)
          .where(eq(resumeCorrections.resumeId, resumeId))
          .orderBy(resumeCorrections.createdAt, skillId),
      );
    },

    /** The last word counts. */
    async put(resumeId: string, { skillId, kind, level }: Correction): Promise<void> {
      const target = [resumeCorrections.resumeId, resumeCorrections.skillId];
      try {
        await database.query((db) =>
          db
            .insert(resumeCorrections)
            .values({ resumeId, skillId, kind, level })
            .onConflictDoUpdate({ target, set: { kind, level } }),
        );
      } catch (error) {
        // The resume was deleted meanwhile.
        if (violatedKey(error)) throw new Refusal('not-found');
        throw error;
      }
    },
  };
}
