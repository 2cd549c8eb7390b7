/** Why a file has no text, in words for its owner. */
export const FAILURES = {
  'not-a-pdf': 'This file is not a PDF, whatever its name says.',
  encrypted: 'The PDF is protected by a password. Save it without one and upload it again.',
  'too-many-pages': 'The PDF has more than 30 pages.',
  'no-text': 'The PDF has no text, only pictures: a scan. Export it from the program it was written in.',
  damaged: 'The PDF is damaged or was cut off. Save it anew and upload it again.',
  'too-slow': 'Reading the PDF took too long. Export it anew from the program it was written in.',
  'too-large':
    'Reading the PDF takes more memory than a resume needs. Export it anew, without what is embedded.',
  'file-missing': 'The file of this resume is not there any more. Upload it again.',
  unreadable: 'What the PDF says could not be worked through. Export it anew from another program.',
  'too-busy': 'Too many files are being read now. Try again in a minute.',
} as const;

export type FailureReason = keyof typeof FAILURES;
