import { expect, it } from 'vitest';
import { parseReports, reportsMarkdown } from './secret-report.ts';

it('shows a row for each secret, and the commands for a person as a shell takes them', () => {
  const text = reportsMarkdown([
    { subject: 'AUTH_SECRET', result: 'rotated', sentence: 'Done.' },
    {
      subject: 'PINECONE_API_KEY',
      result: 'manual-action',
      sentence: 'See a | b.',
      commands: ['one', 'two'],
    },
  ]);
  expect(text).toContain('| `AUTH_SECRET` | ✅ rotated | Done. |');
  expect(text).toContain('For `PINECONE_API_KEY`:\n```sh\none\ntwo\n```');
  // What an API has said stays in its cell.
  expect(
    text
      .split('\n')
      .find((line) => line.includes('✋'))
      ?.match(/(?<!\\)\|/g),
  ).toHaveLength(4);
});

it('takes anything that is no list for none', () => {
  for (const json of ['', 'null', '{}', '[']) expect(parseReports(json)).toEqual([]);
});
