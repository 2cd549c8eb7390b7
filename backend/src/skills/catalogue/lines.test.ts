import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';

const read = (line: string) => readLines('x', line)[0];
const textsOf = (line: string) => read(line)?.aliases.map(({ text }) => text);

describe('a line', () => {
  it.each([
    ['go | =Go | Golang', 'go', 'Go'],
    ['Data quality', 'data-quality', 'Data quality'],
    ['=Go', 'go', 'Go'],
    ['~=Access', 'access', 'Access'],
    ['R&D', 'r-and-d', 'R&D'],
    ['PL/SQL | PLSQL', 'pl-sql', 'PL/SQL'],
    ['c-plus-plus | C++ | CPP', 'c-plus-plus', 'C++'],
    ['npm | npm', 'npm', 'npm'],
  ])('%j is %s, called %s', (line, id, name) => expect(read(line)).toMatchObject({ id, name }));

  it.each(['', 'npm', 'a', 'a | ', 'a | b | c | d', '++ | C'])('%j is none', (line) =>
    expect(() => read(line)).toThrow('category x'),
  );
});

describe('an alias', () => {
  it('says how it is written and where it counts', () =>
    expect(read('Kubernetes | =K8S, ~cluster, ~=Kube, de:Cluster, fr:~=Grappe')?.aliases).toEqual([
      { text: 'Kubernetes', exact: false },
      { text: 'K8S', exact: true },
      { text: 'cluster', exact: false, common: true },
      { text: 'Kube', exact: true, common: true },
      { text: 'Cluster', exact: false, language: 'de' },
      { text: 'Grappe', exact: true, common: true, language: 'fr' },
    ]));

  it('is of the language that was named last', () =>
    expect(read('Databases | DBs, de:Datenbank, Datenbanken, fr:SGBD')?.aliases).toMatchObject([
      {},
      {},
      { text: 'Datenbank', language: 'de' },
      { text: 'Datenbanken', language: 'de' },
      { text: 'SGBD', language: 'fr' },
    ]));

  it.each([
    ['Microservice(s)', ['Microservice', 'Microservices']],
    ['Maschinelle(s/m/n) Lernen', ['', 's', 'm', 'n'].map((end) => `Maschinelle${end} Lernen`)],
    ['Soin(s) infirmier(s)', ['Soin infirmier', 'Soins infirmiers']],
    ['Infirmier(e)(s)', ['Infirmier', 'Infirmiers', 'Infirmiere', 'Infirmieres']],
    ['f(x) + (1)', ['f + (1)', 'fx + (1)']],
  ])('%j stands for %j', (line, texts) => expect(textsOf(line)).toEqual(texts));
});
