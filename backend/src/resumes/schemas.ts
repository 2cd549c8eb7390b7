import { z } from '@hono/zod-openapi';
import { wholeNumber } from '../http/query.ts';
import { NO_SKILL_ID, visibleText } from '../http/text.ts';
import { LEVELS } from '../skills/level.ts';
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

/** The id of a skill in an address. */
export const skillParam = z.object({
  id: z.uuid(),
  skillId: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, NO_SKILL_ID),
});

export const skillLevel = z.enum(LEVELS);

const resumeSkill = z
  .object({
    id: z.string(),
    name: z.string(),
    count: z.int().openapi({ description: 'How often the text names it' }),
    level: skillLevel.nullable().openapi({ description: 'As you said, else as the text says' }),
    evidence: z.string().nullable().openapi({ description: 'The words of the text that show it' }),
    source: z.enum(['text', 'model', 'you']).openapi({
      description: 'Who found it: the catalogue or the language model in the text, or you',
    }),
  })
  .openapi('ResumeSkill');

export const resumeWithSkills = resume
  .extend({
    skills: z.array(resumeSkill),
    removed: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .openapi({ description: 'Skills that you removed. They count in no analysis, whatever the text says' }),
    alsoNamed: z.array(z.string()).openapi({
      description:
        'Skills that stand in the text and not in the catalogue, by the language model: for the eye, analyses do not count them',
    }),
  })
  .openapi('ResumeWithSkills');

/** Seconds to wait for the text to be read. */
export const waitQuery = z.object({
  wait: wholeNumber(0, 20).default(0).openapi({
    default: 0,
    description:
      'Answer when the text has been read or the file has failed, after this many seconds at the latest',
  }),
});

/** A text to keep as a resume. */
export const pastedText = z
  .object({
    text: visibleText,
    name: z.string().min(1).max(200).optional(),
  })
  .openapi('PastedResume');

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
