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
    message: z.string().nullable().openapi({ description: 'The reason in words for the person' }),
    fileName: z.string(),
    bytes: z.int(),
    pages: z.int().nullable(),
    createdAt: z.iso.datetime(),
  })
  .openapi('Resume');

export const resumeWithSkills = resume
  .extend({ skills: z.array(z.object({ id: z.string(), count: z.int() })) })
  .openapi('ResumeWithSkills');

/** A row as the API shows it. */
export function shown({ id, state, reason, fileName, bytes, pages, createdAt }: ShownResume) {
  const message = reason === null ? null : FAILURES[reason];
  return { id, state, reason, message, fileName, bytes, pages, createdAt: createdAt.toISOString() };
}
