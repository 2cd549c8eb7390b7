import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { createMatcher } from '../matcher.ts';
import { verbFormsOf } from './french-verbs.ts';

const { match } = createMatcher(catalogue);
const names = catalogue.flatMap(({ id, aliases }) =>
  aliases.filter(({ language, common }) => language === 'fr' && !common).map(({ text }) => ({ id, text })),
);

describe('a French name of a noun and its object', () => {
  it.each([
    ['rédaction de contrats', 'rédiger des contrats', 'rédigez les contrats'],
    ['gestion des stocks', 'gérer les stocks', 'gérez les stocks'],
    ['suivi de la trésorerie', 'suivre la trésorerie', 'suivez la trésorerie'],
    ["animation d'ateliers", 'animer des ateliers', 'animez des ateliers'],
  ])('%s is also %s and %s', (name, ...forms) =>
    expect(verbFormsOf(name)).toEqual(expect.arrayContaining(forms)),
  );

  it.each(['comptabilité', 'chef de chantier', 'gestion', 'mécanique des fluides'])('%s has none', (name) =>
    expect(verbFormsOf(name)).toEqual([]),
  );

  it('is found with its verb, whatever the skill', () => {
    const written = names.flatMap(({ id, text }) =>
      verbFormsOf(text)
        .slice(0, 2)
        .map((form) => ({ id, form })),
    );
    const other = written.filter(({ form }) => match(`Dans ce poste, vous devez ${form}.`).length === 0);
    expect(written.length).toBeGreaterThan(400);
    expect(other.map(({ id, form }) => `${id}: ${form}`)).toEqual([]);
  });
});
