import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { createMatcher } from '../matcher.ts';
import { verbFormsOf } from './french-verbs.ts';

const { match } = createMatcher(catalogue);
const names = catalogue.flatMap(({ id, aliases }) =>
  aliases.filter(({ language, common }) => language === 'fr' && !common).map(({ text }) => ({ id, text })),
);

describe('a French title in both genders', () => {
  it.each([
    ['Chargé(e) de recrutement', 'recruiting'],
    ['Développeur·se front-end', 'front-end-development'],
    ['Directeur/trice de magasin', 'store-management'],
    ['Technicien(ne) de maintenance', 'industrial-maintenance'],
    ['Éducateur·rice spécialisé·e', 'specialised-educator'],
  ])('%s is %s', (title, id) =>
    expect(match(`${title} – CDI à Nantes, pour notre équipe`).map((each) => each.id)).toContain(id),
  );

  it('leaves other brackets and strokes alone', () =>
    expect(
      match('Skills: TCP/IP, CI/CD, C#/.NET')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(
      ['c-sharp', 'ci-cd', 'dot-net', 'tcp-ip']
        .filter((id) => catalogue.some((skill) => skill.id === id))
        .toSorted(),
    ));
});

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
