import { z } from 'zod';

type Schema = Parameters<typeof z.fromJSONSchema>[0];
type Content = Record<
  string,
  { schema?: object; example?: unknown; examples?: Record<string, { value: unknown }> }
>;
export type Parameter = { name: string; in: string; required?: boolean; schema: object };
type Answer = { description: string; content?: Content };

/** An operation with all its references followed. */
export type Operation = {
  method: string;
  path: string;
  operationId: string;
  summary: string;
  tags: string[];
  security: Record<string, unknown>[];
  parameters: Parameter[];
  body: Content;
  responses: Map<number, Answer>;
};

type Document = Record<string, unknown> & {
  paths?: object;
  components?: { schemas?: Record<string, object> };
};

/** What a reference within a document leads to. Throws where that is nowhere. */
export function resolve(document: object, reference: string): unknown {
  if (!reference.startsWith('#/')) throw new Error(`${reference} leads out of the document`);
  let at: unknown = document;
  for (const part of reference.slice(2).split('/')) at = (at as Record<string, unknown> | undefined)?.[part];
  if (at === undefined) throw new Error(`${reference} leads nowhere`);
  return at;
}

/** The operations of a document. */
export function operationsOf(document: Document): Operation[] {
  const follow = <T>(value: unknown): T => {
    const reference = (value as { $ref?: string }).$ref;
    return (reference === undefined ? value : resolve(document, reference)) as T;
  };
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Record<string, never>>).map(([method, operation]) => {
      const { operationId = '', summary = '', tags = [], security = [], requestBody } = operation;
      return {
        ...{ method, path, operationId, summary, tags, security },
        parameters: ((operation.parameters ?? []) as unknown[]).map((each) => follow<Parameter>(each)),
        body: requestBody === undefined ? {} : (requestBody as { content: Content }).content,
        responses: new Map(
          Object.entries(operation.responses ?? {}).map(([status, each]) => [
            Number(status),
            follow<Answer>(each),
          ]),
        ),
      };
    }),
  );
}

/** A parser by a schema of a document. Throws where it is no JSON Schema. */
export function parserOf(document: Document, schema: object): z.ZodType {
  const { schemas = {} } = document.components ?? {};
  const whole = JSON.stringify({ ...schema, $defs: schemas }).replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema(JSON.parse(whole) as Schema);
}
