import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './process.ts';

const text = readFileSync(join(root, 'docs/SECURITY.md'), 'utf8');
const [, model = ''] = /^## Threat model\n(.*?)^## /ms.exec(text) ?? [];
const rows = model.split('\n').flatMap((line) => {
  const [, who = '', , defenses = ''] = line.split('|').map((cell) => cell.trim());
  return who.startsWith('**') ? [{ who, defenses }] : [];
});
const isTest = (link: string) => /\.i?test\.ts$|^\.\.\/rehearsal\/scenarios\/[\w-]+\.ts$/.test(link);

it('asks of every kind of attacker', () => expect(rows).toHaveLength(11));

// That each file is there, links.test.ts says.
it.each(rows)('names a test for each defense against $who', ({ defenses }) => {
  // In bold: what nothing stops.
  for (const claim of defenses.replace(/\*\*.*/, '').split(';')) {
    const links = [...claim.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect([claim, links.length > 0 && links.every(isTest)]).toEqual([claim, true]);
  }
});
