import { expect, it } from 'vitest';
import { analyse } from './arithmetic.ts';
import { createPlan } from './plan.ts';
import type { Analysis } from './tables.ts';

/** The headings and numbers of a plan for somebody who has these skills. */
async function planFor(has: string[], own: { asked: string[]; called: string[] }) {
  const postings = Array.from({ length: 12 }, (_, n) => ({
    ...{ id: `${n}`, skills: ['nursing', 'react', 'xero', 'quickbooks'], titled: [], musts: [] },
    ...{ alternatives: [['xero', 'quickbooks']], whole: true, salary: null },
  }));
  const result = { ...analyse(postings, has, own), examples: [] };
  const llm = { chat: async () => '{"steps": ["Practise."]}' };
  const plan = createPlan({ llm, skillName: (id) => id.toUpperCase(), skillsIn: () => [] });
  const parts = plan(
    { userId: 'me', role: 'x', result } as unknown as Analysis,
    new AbortController().signal,
  );
  return (await Array.fromAsync(parts)).join('');
}

it('tells nobody to learn what the job is called, and says what else would do', async () => {
  const text = await planFor([], { asked: ['react'], called: ['nursing'] });
  expect(text).not.toContain('NURSING');
  expect(text).toContain('## 1. REACT\n\n12 of 12 postings ask for it.');
  expect(text).toContain('12 of 12 postings ask for it, or for QUICKBOOKS.');
  expect(await planFor(['react', 'xero'], { asked: [], called: ['nursing'] })).toMatch(/shows everything/);
});
