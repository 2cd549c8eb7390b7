import { FILES } from './key.ts';
import type { ResumeKind } from './tables.ts';

const MAX_LENGTH = 100;

/**
 * A resume's name for display and download: no folders, no control or direction-changing characters, at most 100
 * characters, always ending as files of its kind do. Never part of a path.
 */
export function displayName(name: string, kind: ResumeKind): string {
  const end = `.${FILES[kind].extension}`;
  const base = name
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}"<>|:*?]/gu, '')
    .split(/[\\/]/)
    .at(-1)
    ?.trim();
  const short = [...withoutEnd(base ?? '', end)]
    .slice(0, MAX_LENGTH - end.length)
    .join('')
    .trim();
  return `${short || 'resume'}${end}`;
}

function withoutEnd(base: string, end: string): string {
  const stem = base.toLowerCase().endsWith(end) ? base.slice(0, -end.length) : base;
  return stem.trim().replace(/^\.+/, '');
}
