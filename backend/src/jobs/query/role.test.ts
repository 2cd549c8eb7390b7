import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepsOf } from '../../roles/steps.ts';
import { catalogue } from '../../skills/catalogue/index.ts';
import { createMatcher } from '../../skills/matcher.ts';
import { type Mentions, readRole, withoutGenders } from './role.ts';

const matcher = createMatcher(catalogue);
const mentions: Mentions = (text) => matcher.match(text);
const read = (text: string) => {
  const { terms, skills } = readRole(text, mentions);
  return { terms: terms.map(({ kind, written }) => `${kind}: ${written}`), skills };
};
/** What is looked for first. */
const strict = (text: string) => stepsOf(readRole(text, mentions))[0]?.query ?? '';

/** Letters of some scripts, everything that a tsquery has for syntax, and half a character. */
const SIGNS = [...'abcäßéøЖ日😀019 +#.&|!()<>:*\'"\\-/,;\u0000\u0301\u00ad', '\ud800'];

it.each([
  ['C++ Programmierer', 'c-plus-plus', 'cplusplus'],
  ['Lead C# engineer', 'c-sharp', 'csharp'],
  ['développeuse .NET', 'dot-net', 'dotnet'],
  ['F# consultant', 'f-sharp', 'fsharp'],
])('finds the skill of %j, in the title or among the skills', (role, skill, word) => {
  expect(read(role).skills).toEqual([skill]);
  expect(strict(role)).toContain(`'=${word}'`);
  expect(strict(role)).toContain(`'#${skill}'`);
  expect(strict(role)).not.toMatch(/'=[cf]'/);
});

it.each([
  ['R', 'r'],
  ['Go', 'go'],
  [' C ', 'c'],
  ['R developer', 'r'],
])('takes %j for the skill that it names', (role, skill) => {
  expect(read(role).skills).toEqual([skill]);
  expect(strict(role)).toContain(`'#${skill}'`);
});

it.each(['the', 'a', 'à la', 'x', 'für', 'm/w/d', '7', ''])(
  'looks for nothing where %j says nothing',
  (role) => {
    expect(read(role)).toEqual({ terms: [], skills: [] });
    expect(stepsOf(readRole(role, mentions))).toEqual([]);
  },
);

it('leaves the person out of a skill: `Java developer` is somebody with Java', () => {
  expect(read('Ruby developer')).toEqual({ terms: ['modifier: ruby', 'head: developer'], skills: ['ruby'] });
});

it.each([
  ['web dev', ['head: web developer']],
  ['Dév', ['head: developpeur']],
  ['DevOps', ['head: devops']],
  ['Dev Ops', ['modifier: dev ops']],
])('reads a developer in %s as it is meant', (text, terms) => {
  expect(read(text).terms).toEqual(terms);
});

it.each([
  ['Gärtner:in (m/w/d)', 'head: gartner'],
  ['Maler/in', 'head: maler'],
  ['Buchhändler*innen', 'head: buchhandler'],
  ['ElektrikerIn', 'head: elektriker'],
  ['Verkäufer (w/m/x)', 'head: verkaufer'],
  ['boulanger/boulangère', 'head: boulanger'],
  ['Coiffeur·euse H/F', 'head: coiffeur'],
  ['Technicien(ne)', 'head: technicien'],
  ['actor/actress', 'modifier: actor'],
])('reads %j as one word', (role, term) => {
  expect(read(role).terms).toEqual([term.replace('modifier: actor', 'head: actor')]);
});

it('takes either of two words with a slash between them', () => {
  const [term] = readRole('Tischler/Zimmermann').terms;
  const words = term?.any.flatMap(({ parts }) => parts.map((part) => ('word' in part ? part.word : '')));
  expect(words).toEqual(expect.arrayContaining(['tischler', 'zimmermann']));
});

it.each([
  'Engineer -Python',
  '"Engineer" or Python',
  'engineer & !python | x',
  "engineer'); drop table jobs; --",
  'engineer:* <-> python',
])('never takes %j for a query', (role) => {
  expect(strict(role)).toContain("'=engineer'");
  expect(strict(role)).not.toContain('!');
  expect(strict(role)).not.toContain('<->');
});

it('looks for levels only to rank, unless there is nothing else', () => {
  expect(read('Senior Plumber').terms).toEqual(['level: senior', 'head: plumber']);
  expect(strict('Senior Plumber')).toBe(strict('Plumber'));
  expect(strict('Junior')).toContain("'=junior'");
});

it.each([
  ['PM', ['product', 'project', 'program']],
  ['SRE', ['reliability']],
  ['QA', ['assurance', 'tester']],
  ['HR', ['human']],
  ['BA', ['business']],
  ['RN', ['registered']],
  ['SWE', ['software']],
])('knows what %s stands for, and does not inflect it', (short, words) => {
  const all = stepsOf(readRole(short))
    .map(({ query }) => query)
    .join(' ');
  for (const word of words) expect(all).toContain(`'=${word}'`);
  expect(all).not.toContain(`'=${short.toLowerCase()}s'`);
});

it('never finds a posting by one word of its text', () => {
  for (const role of ['nurse', 'PM', 'Koch', 'plumber'])
    for (const { query } of stepsOf(readRole(role, mentions))) expect(query).not.toMatch(/'[a-z]+'/);
});

it.each([
  ['Bäcker / Konditor (m/w/d)', 'Bäcker / Konditor'],
  ['Assistant(e) RH - H/F', 'Assistant RH -'],
  ['Ingenieur_in', 'Ingenieur'],
])('removes the marks of gender from %j', (title, plain) => {
  expect(withoutGenders(title).replaceAll(/\s+/g, ' ').trim()).toBe(plain);
});

it('reads any text, and makes queries of letters and signs alone', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120, unit: fc.constantFrom(...SIGNS) }), (text) => {
      for (const { query } of stepsOf(readRole(text))) {
        const bare = query.replaceAll(/'(?:[#=<~@]*)[\p{L}\p{N}\p{M}]+'(?::\*)?/gu, '');
        expect(bare).toMatch(/^(?:[()&| ]|<->)*$/);
      }
    }),
  );
});
