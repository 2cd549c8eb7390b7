import type { ResumeKind } from './tables.ts';

/** The folder of a user's files. The backend's role may use only `uploads/` of the bucket (cdktf/modules/names.ts). */
export const folderOf = (userId: string): string => `uploads/${userId}/`;

/** What the file of a resume of each kind is called at its end, and its media type. */
export const FILES = {
  pdf: { extension: 'pdf', type: 'application/pdf' },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  text: { extension: 'txt', type: 'text/plain; charset=utf-8' },
} as const satisfies Record<ResumeKind, { extension: string; type: string }>;

/** Where a resume's file is. Its own name is no part of it. */
export const resumeKey = ({ userId, id, kind }: { userId: string; id: string; kind: ResumeKind }): string =>
  `${folderOf(userId)}${id}.${FILES[kind].extension}`;
