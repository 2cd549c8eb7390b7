/** Why a file has no text, in words for its owner. */
export const FAILURES = {
  'unsupported-file': 'This file is neither a PDF nor a Word file (.docx).',
  // Of releases that read PDFs only.
  'not-a-pdf': 'This file is not a PDF.',
  encrypted: 'The file is protected by a password. Save it without one and upload it again.',
  'too-many-pages': 'The PDF has more than 30 pages.',
  'no-text': 'The file has only pictures, no text. Export it from the program you wrote it in.',
  damaged: 'The file is damaged or incomplete. Save it again and upload the new file.',
  'too-slow': 'Reading the file took too long. Export it again from the program you wrote it in.',
  'too-large': 'Reading the file takes too much memory. Export it again without embedded content.',
  'file-missing': 'The file of this resume is gone. Upload it again.',
  unreadable: 'The text of the file could not be processed. Export it from another program.',
  'too-busy': 'Too many files are being read. Try again in a minute.',
} as const;

export type FailureReason = keyof typeof FAILURES;
