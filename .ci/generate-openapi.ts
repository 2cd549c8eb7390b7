import { join } from 'node:path';
import { root } from './process.ts';

/** The API's document, from its routes' schemas. */
export async function generateOpenApi(): Promise<ReadonlyMap<string, Buffer>> {
  const source = join(root, 'backend/src');
  const { createApp } = await import(join(source, 'app.ts'));
  const { openApiDocument } = await import(join(source, 'http/openapi.ts'));
  const { appDeps, everyRoute } = await import(join(source, 'testing/app.ts'));
  const document = openApiDocument(createApp(appDeps(everyRoute())));
  return new Map([['backend/openapi.json', Buffer.from(`${JSON.stringify(document, null, 2)}\n`)]]);
}
