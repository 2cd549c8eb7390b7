import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFuzzTarget } from '../testing/fuzz-target.ts';
import { HOSTILE_BODIES, withHeaders } from '../testing/hostile-bodies.ts';
import type { Operation } from '../testing/openapi.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { openRawClient } from '../testing/raw-client.ts';
import { pathOf } from '../testing/requests.ts';
import { listen } from './server.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.[Symbol.asyncDispose]());

/** Where one is taken, as much as may be JSON or around a file, and one read more. Else one read. */
const READ_BYTES = { taken: 2 * 64 * 1024, unread: 64 * 1024 };

it('reads no more of a hostile body from somebody it knows, on any route, with an Idempotency-Key too', async () => {
  const { app, deps, operations, applicant, newUser } = await startFuzzTarget(postgres);
  const [user, admin] = [await applicant(), await newUser('admin')];
  const server = listen(app, 0, deps.log);
  const send = await openRawClient(server);
  let seen = 0;
  const attack = async (operation: Operation) => {
    const me = operation.tags.includes('Administration') ? admin : user;
    const { method, body, operationId } = operation;
    const takesBody = Object.keys(body).length > 0;
    const all = HOSTILE_BODIES.map(async ({ name, request }, index) => {
      const hostile = withHeaders(request(method.toUpperCase(), pathOf(operation, me)), {
        ...me.bearer,
        'Idempotency-Key': `hostile-${index}`,
      });
      const { read, status } = await send(hostile);
      const what = `${operationId}: ${name}`;
      const limit = takesBody ? READ_BYTES.taken : READ_BYTES.unread;
      expect(read, what).toBeLessThanOrEqual(hostile.head.length + limit + 1_024);
      // 503: its share of the places is taken by the other attacks.
      if (takesBody) expect([400, 413, 415, 503], what).toContain(status);
      else if (status !== 503) expect(status, what).toBeLessThan(500);
      seen++;
    });
    await Promise.all(all);
  };
  const guarded = operations.filter(({ security }) => security.length > 0);
  // Together, since each waits a second for a connection that closes late.
  for (let at = 0; at < guarded.length; at += 8) await Promise.all(guarded.slice(at, at + 8).map(attack));
  server.closeAllConnections();
  server.close();
  expect(seen).toBeGreaterThan(200);
});
