import { describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { appDeps, everyRoute } from '../testing/app.ts';
import { operationsOf, parserOf, resolve } from '../testing/openapi.ts';
import { openApiDocument } from './openapi.ts';

const app = createApp(appDeps(everyRoute()));
const document = JSON.parse(JSON.stringify(openApiDocument(app)));
const operations = operationsOf(document);
const named = operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const);

/** What is there to show the document, and not to be in it. */
const OWN = ['get /openapi.json', 'get /docs', 'get /docs/scalar.js'];

/** Everything in it that is an object, with the way to it. */
function* walk(value: unknown, path = '#'): Generator<[path: string, value: Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value as Record<string, unknown>];
  for (const [key, each] of Object.entries(value)) yield* walk(each, `${path}/${key}`);
}

describe('the document', () => {
  it('has every route of the app, and no other', () => {
    const routes = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect([...new Set(routes)].toSorted()).toEqual([...named.map(([name]) => name), ...OWN].toSorted());
  });

  it('leads nowhere but into itself', () => {
    const references = [...walk(document)].flatMap(([, { $ref }]) =>
      typeof $ref === 'string' ? [$ref] : [],
    );
    expect(references.length).toBeGreaterThan(100);
    for (const reference of references) resolve(document, reference);
    const { schemas, responses, parameters } = document.components;
    for (const [kind, all] of Object.entries({ schemas, responses, parameters }))
      for (const name of Object.keys(all)) expect(references).toContain(`#/components/${kind}/${name}`);
  });

  it('names each operation once, under a tag that it explains', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = document.tags.map(({ name }: { name: string }) => name);
    for (const { operationId, summary, tags: own } of operations) {
      expect(operationId).toMatch(/^[a-z]+([A-Z][a-z]*)+$/);
      expect(summary).not.toBe('');
      expect(tags).toEqual(expect.arrayContaining(own));
      expect(own).toHaveLength(1);
    }
  });

  it('has examples and defaults that are what they are an example of', () => {
    let seen = 0;
    const fits = (schema: object, example: unknown, path: string) => {
      seen++;
      expect(parserOf(document, schema).safeParse(example).error, path).toBeUndefined();
    };
    for (const [path, value] of walk(document)) {
      if (path.endsWith('/properties')) continue;
      if ('example' in value) fits((value.schema as object | undefined) ?? value, value.example, path);
      if ('default' in value && path.endsWith('/schema')) fits(value, value.default, path);
      if (value.schema && value.examples)
        for (const example of Object.values(value.examples as Record<string, { value: unknown }>))
          fits(value.schema as object, example.value, path);
    }
    expect(seen).toBeGreaterThan(40);
  });

  it.each(named)('%s describes what it takes and answers', (_, { path, parameters, body, responses }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(inPath);
    const contents = [body, ...[...responses.values()].map(({ content = {} }) => content)];
    for (const { schema } of [...parameters, ...contents.flatMap((content) => Object.values(content))]) {
      if (schema === undefined) throw new Error('there is a content without a schema');
      parserOf(document, schema);
    }
  });
});

const api = named.filter(([, { path }]) => path.startsWith('/v1/'));

describe('failures', () => {
  it.each(api)('of %s are problems with a reason', (_, { method, security, responses, path }) => {
    const failures = [...responses].filter(([status]) => status >= 400);
    for (const [status, { description, content }] of failures) {
      expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
      expect(description).toMatch(/^`[a-z-]+`: /);
      for (const { value } of Object.values(content?.['application/problem+json']?.examples ?? {}))
        expect(value).toMatchObject({ status, reason: expect.any(String) });
    }
    const statuses = failures.map(([status]) => status);
    const expected = [
      ...[400, 408, 429, 431, 500, 503],
      ...(security.length > 0 ? [401] : []),
      ...(method === 'get' ? [] : [403, 413, 415]),
      ...(method === 'post' && security.length > 0 ? [409, 422] : []),
      ...(path.includes('{id}') ? [404] : []),
    ];
    expect(statuses).toEqual(expect.arrayContaining(expected));
  });

  it.each(api)(
    'to sign in are refused by %s where it says so, before it looks at anything',
    async (_, operation) => {
      const { method, path, security } = operation;
      const response = await app.request(path.replace('{id}', 'x'), { method: method.toUpperCase() });
      if (security.length === 0) expect(response.status).not.toBe(401);
      else {
        expect(security).toEqual([{ bearer: [] }, { cookie: [] }]);
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({ reason: 'not-signed-in' });
      }
    },
  );
});
