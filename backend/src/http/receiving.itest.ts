import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFuzzTarget } from '../testing/fuzz-target.ts';
import { HOSTILE_BODIES, withHeaders } from '../testing/hostile-bodies.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { openRawClient } from '../testing/raw-client.ts';
import { pathOf } from '../testing/requests.ts';
import { listen } from './server.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.[Symbol.asyncDispose]());

/** Of JSON, as much as is accepted and one read more; of a form, one read, after which it has too many parts. */
const READ_BYTES = { json: 2 * 64 * 1024, form: 64 * 1024 };

it('reads no more of a hostile body from somebody it knows, on any route, with an Idempotency-Key too', async () => {
  const { app, deps, operations, userOf } = await startFuzzTarget(postgres);
  const server = listen(app, 0, deps.log);
  const send = await openRawClient(server);
  let seen = 0;
  for (const operation of operations.filter(({ security }) => security.length > 0)) {
    const { method, body, operationId } = operation;
    const me = await userOf(operation);
    const takesBody = Object.keys(body).length > 0;
    const all = HOSTILE_BODIES.map(async ({ name, request }, index) => {
      const hostile = withHeaders(request(method.toUpperCase(), pathOf(operation, me)), {
        ...me.bearer,
        'Idempotency-Key': `hostile-${index}`,
      });
      const { read, status } = await send(hostile);
      const what = `${operationId}: ${name}`;
      const limit = 'application/json' in body ? READ_BYTES.json : READ_BYTES.form;
      expect(read, what).toBeLessThanOrEqual(hostile.head.length + limit + 1_024);
      if (takesBody) expect([400, 413, 415, 503], what).toContain(status);
      else expect(status, what).toBeLessThan(500);
      seen++;
    });
    await Promise.all(all);
  }
  server.closeAllConnections();
  server.close();
  expect(seen).toBeGreaterThan(200);
});
