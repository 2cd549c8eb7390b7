import type { Report } from '../rehearsal/runner/report.ts';

/** Every figure of a rehearsal, one a line. */
export function figureLines({ seconds, machine, scenarios }: Report): string[] {
  const ran = scenarios.map(({ name, seconds, figures }) => [name, { seconds, ...figures }]);
  const figures = flatten({ machine, seconds, ...Object.fromEntries(ran) });
  const width = Math.max(...figures.map(([name]) => name.length));
  return figures.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}

/** Longer lists are series of samples: they stay in the file, people read their summary. */
const longestList = 20;

/** Every leaf of a JSON value with the path that leads to it. An element with a `name` is called by it. */
export function flatten(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (value === null || typeof value !== 'object') return [[path, String(value)]];
  if (Array.isArray(value) && value.length > longestList) return [[path, `${value.length} entries`]];
  return Object.entries(value).flatMap(([key, child]) => {
    const name = Array.isArray(value) ? nameOf(child, key) : key;
    return flatten(child, path ? `${path}.${name}` : name);
  });
}

function nameOf(element: unknown, index: string): string {
  const named = element !== null && typeof element === 'object' && 'name' in element;
  return named && typeof element.name === 'string' ? element.name : index;
}
