import { code } from '../shared/markdown.ts';

/** JSON that came from the box: whatever is in it may be missing, or of another kind. */
export type Fields = Record<string, unknown>;

/** What of a text is shown. */
export const SHOWN = 80;

/** Null when it is no object. */
export function parseFields(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

/** An object; empty when it is none. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** The first entries of a list. */
export function rows(value: unknown, most: number): Fields[] {
  return Array.isArray(value) ? value.slice(0, most).map(fields) : [];
}

/** As code, so that it is no Markdown; a dash when it is no text. */
export function text(value: unknown): string {
  return code(typeof value === 'string' || typeof value === 'number' ? String(value) : '', SHOWN);
}
