import { z } from '@hono/zod-openapi';
import { FAILURES, type FailureReason } from './reasons.ts';
import type { ShownResume } from './rows.ts';

const REASONS = Object.keys(FAILURES) as [FailureReason, ...FailureReason[]];

export const resume = z
  .object({
    id: z.uuid(),
    state: z.enum(['uploaded', 'extracted', 'embedded', 'failed']).openapi({
      description:
        'uploaded: its text is being read. extracted: its skills are known. embedded: it has a vector too, which needs the language model. failed: see reason.',
    }),
    reason: z.enum(REASONS).nullable(),
    message: z.string().nullable().openapi({ description: 'The reason in plain words' }),
    kind: z.enum(['pdf', 'docx', 'text']).openapi({ description: 'What it was sent as' }),
    fileName: z.string(),
    bytes: z.int(),
    pages: z.int().nullable(),
    degraded: z.array(z.enum(['skills'])).openapi({
      description: '`skills`: the language model was unavailable so far, and may find more',
    }),
    createdAt: z.iso.datetime(),
  })
  .openapi('Resume');

export const resumeWithSkills = resume
  .extend({
    skills: z.array(z.object({ id: z.string(), count: z.int() })),
    alsoNamed: z.array(z.string()).openapi({
      description:
        'Skills that stand in the text and not in the catalogue, by the language model: for the eye, analyses do not count them',
    }),
  })
  .openapi('ResumeWithSkills');

/** A row as the API shows it. */
export function shown(row: ShownResume) {
  const { id, state, reason, kind, fileName, bytes, pages, proposedAt, createdAt } = row;
  const message = reason === null ? null : FAILURES[reason];
  const isRead = state === 'extracted' || state === 'embedded';
  const degraded = isRead && proposedAt === null ? ['skills' as const] : [];
  return {
    ...{ id, state, reason, message, kind, fileName, bytes, pages, degraded },
    createdAt: createdAt.toISOString(),
  };
}
