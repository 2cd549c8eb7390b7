import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findSample } from '../../testing/samples.ts';
import { createCandidateFinder } from '../matcher/find.ts';
import { AmbiguousAlias } from '../matcher/names.ts';
import { createMatcher } from '../matcher.ts';
import { catalogue, categories } from './index.ts';
import { readLines } from './lines.ts';
import { scopeOfCatalogue } from './scope.ts';

const { mentions, match } = createMatcher(catalogue);
const aliases = catalogue.flatMap((skill) => skill.aliases.map((alias) => ({ ...alias, id: skill.id })));
const folded = (text: string) => text.toLowerCase().replaceAll('-', ' ');

describe('the catalogue', () => {
  it('has at least 3,000 skills, and no empty category', () => {
    expect(catalogue.length).toBeGreaterThan(3000);
    expect([...categories].filter(([, skills]) => skills.length < 20)).toEqual([]);
  });

  it('has no id, name or alias twice, in any language', () => {
    expect(twice(catalogue.map(({ id }) => id))).toEqual([]);
    expect(twice(catalogue.map(({ name }) => folded(name)))).toEqual([]);
    expect(twice(aliases.map(({ text }) => text))).toEqual([]);
    // Two names may differ in capitals alone when both of them count in theirs: ADLs of nurses, ADLS of Azure.
    const loose = aliases.filter(({ exact }) => !exact).map(({ text }) => folded(text));
    const exact = new Set(aliases.filter((alias) => alias.exact).map(({ text }) => folded(text)));
    expect(twice(loose)).toEqual([]);
    expect(loose.filter((text) => exact.has(text))).toEqual([]);
  });

  it('has every id that was ever given, and gives none without listing it in ids.txt', async () => {
    const listed = (await readFile(new URL('ids.txt', import.meta.url), 'utf8')).trim().split('\n');
    const ids = catalogue.map(({ id }) => id);
    expect(listed.filter((id) => !ids.includes(id))).toEqual([]);
    expect(
      ids.filter((id) => !listed.includes(id)),
      'add these to ids.txt',
    ).toEqual([]);
  });

  it('is written in plain characters', () => {
    const isPlain = (text: string) => text === text.trim() && text.length <= 60 && !/[|()]| {2}/.test(text);
    const odd = aliases.filter(({ text }) => {
      const letters = /^[ -~♯²§À-ÿœŒ]+$/;
      return !letters.test(text) || !isPlain(text);
    });
    expect(odd).toEqual([]);
  });

  it('is found by each of its aliases in a list', () => {
    const lost = aliases.filter(({ id, text }) => {
      if (id === 'postgresql' || id === 'typescript') return false;
      return mentions(`PostgreSQL, ${text}, TypeScript`)[1]?.id !== id;
    });
    expect(lost.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it('marks the words that people write every day', () => {
    const everyday = new Set(EVERYDAY.trim().split(/\s+/));
    const plain = aliases.filter(
      ({ text, exact, common }) => !exact && !common && everyday.has(folded(text)),
    );
    expect(plain.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it('names skills in German and in French', () => {
    for (const language of ['de', 'fr']) {
      const named = new Set(aliases.filter((alias) => alias.language === language).map(({ id }) => id));
      expect(named.size, language).toBeGreaterThan(700);
    }
  });
});

const twice = (all: string[]) => {
  const seen = new Set<string>();
  return all.filter((one) => seen.has(one) || !seen.add(one));
};

/** Words of everyday texts that name a skill only among other skills. */
const EVERYDAY = `
  access achats accueil agilité analyse architecture audit banking base beratung billing box business caisse canvas
  care chef chemie claude cleaning communication compliance construction cooking cursor discovery drawing editing
  einkauf english entwicklung excel facebook fashion filing formation french german gestion go insurance kochen
  law logistik marketing-mix maintenance ménage montage nettoyage notion office packing patents pflege
  planung podcast production production promotions reception recherche recruiting recruitment reinigung relay retail
  sales sanierung schule security serveur serveurs service spark square support surgery teams toast toilette
  translation translations triage typing unterricht verkauf versand vertrieb vente word writing youtube`;

describe('its scope', () => {
  const scope = scopeOfCatalogue();

  it('names every category once, with its skills', () => {
    const named = scope.fields.flatMap((field) => field.categories);
    expect(named.map(({ id }) => id).toSorted()).toEqual([...categories.keys()].toSorted());
    expect(named.every(({ id, skills }) => categories.get(id)?.length === skills)).toBe(true);
  });

  it('adds up, the largest field first', () => {
    expect(scope.skills).toBe(catalogue.length);
    const sizes = scope.fields.map((field) => field.skills);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(scope.skills);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('says what it does not cover', () => expect(scope.notCovered).not.toEqual([]));
});

describe("O*NET's technology skills", () => {
  const sample = findSample('skills/onet-technology-skills.tsv');
  it.skipIf(sample === undefined)(
    'are in the catalogue, the hot ones all, the usual ones mostly',
    async () => {
      const rows = (await readFile(sample ?? '', 'utf8')).trim().split('\n');
      const uses = new Map<string, number>();
      const hot = new Set<string>();
      for (const [, name = '', , , isHot] of rows.slice(1).map((row) => row.split('\t'))) {
        uses.set(name, (uses.get(name) ?? 0) + 1);
        if (isHot === 'Y') hot.add(name);
      }
      expect(hot.size).toBeGreaterThan(100);
      const isLost = (name: string) => match(`Skills: Python, ${name}`).every(({ id }) => id === 'python');
      expect([...hot].filter((name) => name !== 'Python' && isLost(name))).toEqual([]);
      // The others are kinds of software ("Web browser software") and products of the nineties.
      const usual = [...uses].filter(([, occupations]) => occupations >= 10).map(([name]) => name);
      const lost = usual.filter(isLost);
      expect(lost.length / usual.length, lost.join('; ')).toBeLessThan(0.3);
    },
  );
});

describe('a catalogue that is not one', () => {
  const read = (text: string) => readLines('x', text);

  it.each([
    ['one alias of two skills', 'a | A one | same\nb | B one | same'],
    ['in other capitals', 'a | A one | Same\nb | B one | SAME'],
    ['with a hyphen', 'a | A one | the same\nb | B one | the-same'],
    ['exact in one of them only', 'a | A one | =Same\nb | B one | same'],
    ['exact in both', 'a | A one | =Same\nb | B one | =Same'],
    ['in full width', 'a | A one | same\nb | B one | ｓａｍｅ'],
    ['a name that is an alias', 'a | A one\nb | B one | a one'],
    ['in two languages', 'a | A one | de:same\nb | B one | fr:same'],
  ])('is refused: %s', (_, text) => expect(() => createCandidateFinder(read(text))).toThrow(AmbiguousAlias));

  it('may tell names apart by capitals', () => {
    const { mentions } = createMatcher(read('a | A one | =Same\nb | B one | =SAME'));
    expect(mentions('SAME Same').map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
