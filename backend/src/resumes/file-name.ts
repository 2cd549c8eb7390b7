const MAX_LENGTH = 100;

/**
 * An uploaded file's name for display and download: no folders, no control or direction-changing characters, at most
 * 100 characters, always ending in `.pdf`. Never part of a path.
 */
export function displayName(name: string): string {
  const base = name
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}"<>|:*?]/gu, '')
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.pdf$/i, '')
    .trim()
    .replace(/^\.+/, '');
  const short = [...(base ?? '')]
    .slice(0, MAX_LENGTH - 4)
    .join('')
    .trim();
  return `${short || 'resume'}.pdf`;
}
