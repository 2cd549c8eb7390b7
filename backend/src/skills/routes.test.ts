import { describe, expect, it } from 'vitest';
import { createRouter } from '../http/router.ts';
import { catalogue } from './catalogue/index.ts';
import { readLines } from './catalogue/lines.ts';
import { type Scope, scopeOfCatalogue } from './catalogue/scope.ts';
import { skillRoutes } from './routes.ts';
import { createSkillSearch } from './search.ts';

const search = createSkillSearch(catalogue);
const app = createRouter().route('/v1/skills', skillRoutes(search));
const get = (query: string, headers: Record<string, string> = {}) =>
  app.request(`/v1/skills${query}`, { headers });
async function ids(query: string): Promise<string[]> {
  const response = await get(query);
  expect(response.status).toBe(200);
  return ((await response.json()) as { skills: { id: string }[] }).skills.map(({ id }) => id);
}

describe('GET /v1/skills', () => {
  it.each([
    ['k8s', 'kubernetes'],
    ['POSTGRES', 'postgresql'],
    ['c%2B%2B', 'c-plus-plus'],
    ['c', 'c'],
    ['.net', 'dot-net'],
    ['front%20end%20dev', 'front-end-development'],
    ['front-end-dev', 'front-end-development'],
    ['ｐｙｔｈｏｎ', 'python'],
    ['go', 'go'],
    ['Buchhalt', 'accounting'],
    ['comptabilite', 'accounting'],
    ['Infirmière', 'registered-nurse'],
    ['GROSSHANDEL', 'wholesale'],
  ])('?q=%s gives %s first', async (q, id) => expect((await ids(`?q=${q}`))[0]).toBe(id));

  it('gives a skill as the catalogue has it', async () => {
    const [skill] = ((await (await get('?q=kubernetes&limit=1')).json()) as { skills: unknown[] }).skills;
    expect(skill).toEqual({
      id: 'kubernetes',
      name: 'Kubernetes',
      category: 'devops',
      aliases: ['K8s', 'kubectl'],
    });
  });

  it('finds what begins with a text, then what has a word that does', async () => {
    const found = await ids('?q=azure&limit=50');
    expect(found[0]).toBe('microsoft-azure');
    expect(found).toContain('azure-functions');
    expect(await ids('?q=engineering&limit=50')).toContain('data-engineering');
  });

  it('gives no more than it is asked for', async () => {
    expect(await ids('')).toHaveLength(20);
    expect(await ids('?limit=50')).toHaveLength(50);
    expect(await ids('?q=no+such+skill')).toEqual([]);
  });

  it.each(['?limit=0', '?limit=51', '?limit=x', '?limit=1e1', '?q=%00', `?q=${'a'.repeat(65)}`])(
    'refuses %s',
    async (query) => expect((await get(query)).status).toBe(400),
  );

  it.each(['%ED%A0%80', '%25', "'%20or%201=1--", '<script>', '%EF%B7%BA'])(
    'is not harmed by ?q=%s',
    async (q) => expect(await ids(`?q=${q}`)).toEqual([]),
  );

  it('is the same for a cache while the catalogue is', async () => {
    const etag = (await get('?q=go')).headers.get('ETag') ?? '';
    expect(etag).toBe(`W/"${search.version}"`);
    const again = await get('?q=go', { 'If-None-Match': `"other", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('?q=go', { 'If-None-Match': '"other"' })).status).toBe(200);
    expect(createSkillSearch(readLines('x', 'go | Go')).version).not.toBe(search.version);
  });
});

describe('GET /v1/skills/scope', () => {
  it('says what is covered, in which languages, and what is not', async () => {
    const response = await get('/scope');
    expect(response.status).toBe(200);
    const scope = (await response.json()) as Scope;
    expect(scope).toEqual(scopeOfCatalogue());
    expect(scope.languages).toEqual(['en', 'de', 'fr']);
    const names = scope.fields.flatMap(({ categories }) => categories.map(({ name }) => name));
    expect(names).toContain('Nursing, care, medicine and pharmacy');
  });

  it('is the same for a cache while the catalogue is', async () => {
    const etag = (await get('/scope')).headers.get('ETag') ?? '';
    expect(etag).toBe(`W/"${search.version}"`);
    expect((await get('/scope', { 'If-None-Match': etag })).status).toBe(304);
  });
});
