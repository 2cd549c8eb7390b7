import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripRemoteOkTag } from './remote-ok-tag.ts';

export const tagOf = (address: string) => `R${Buffer.from(address).toString('base64')}`;
const invitation = (word: string, tag: string, apostrophe = "'") =>
  `Please mention the word **${word}** and tag ${tag} when applying to show you read the job post completely (#${tag}). This is a beta feature to avoid spam applicants. Companies can search these words to find applicants that read this and see they${apostrophe}re human.`;

// `::` and the like are nobody's, and too short to be told from a word.
const addresses = fc.oneof(fc.ipV4(), fc.ipV6()).filter(({ length }) => length >= 7);
const goodText = fc
  .array(fc.constantFrom('We build', 'APIs.', 'Kubernetes', '<p>Apply</p>', 'word', '\n'), { maxLength: 10 })
  .map((words) => words.join(' '));

it('takes the whole invitation away, and what stands before and behind it stays', () => {
  fc.assert(
    fc.property(
      goodText,
      addresses,
      fc.constantFrom("'", '’', 'â€™', '&#39;'),
      goodText,
      (before, address, apostrophe, after) => {
        const stripped = stripRemoteOkTag(
          `${before}\n\n${invitation('FLAWLESS', tagOf(address), apostrophe)}${after}`,
        );
        expect(stripped).toBe(`${before.trimEnd()}${after}`);
      },
    ),
    { examples: [['We build \n \n \n \n', '203.0.113.7', "'", '']] },
  );
});

it.each(['\n'.repeat(12), ' \t\u00a0'.repeat(400), '\r\n\r\n\n   \n\n \n\n'])(
  'takes all the space before each invitation, however much there is',
  (space) => {
    const twice = [1, 2].map(() => invitation('GOOD', tagOf('203.0.113.7'))).join(space);
    expect(stripRemoteOkTag(`We build.${space}${twice}`)).toBe('We build.');
  },
);

it('leaves no form of an address, wherever the text was cut', () => {
  fc.assert(
    fc.property(addresses, fc.nat(300), (address, length) => {
      const text = `We build APIs. ${invitation('GOOD', tagOf(address))}`;
      const stripped = stripRemoteOkTag(text.slice(0, 20 + length));
      expect(stripped).not.toMatch(/beta feature|R[A-Za-z0-9+/]{8}/);
      const bare = Buffer.from(address).toString('base64');
      expect(stripRemoteOkTag(`text ${tagOf(address)} #${tagOf(address)} ${bare}`).trim()).toBe('text');
    }),
  );
});

it('leaves other texts alone', () => {
  for (const text of [
    'Kubernetes and PostgreSQL',
    'mention the word lists we use',
    'aHR0cHM6Ly9leGFtcGxlLmNvbQ==',
    'Please mention your salary',
  ]) {
    expect(stripRemoteOkTag(text)).toBe(text);
  }
});
