import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion } from '../../runner/scenario.ts';
import type { Client } from './client.ts';

const MOMENTS = ['0000-01-01', '0000-12-31', '0001-02-30', '9999-99-99'];

/** Class 8: cursors with moments that do not exist are refused like any other input. */
export async function refusesCursors(client: Client): Promise<Assertion> {
  const page = await client.ask('GET', '/v1/jobs?limit=1');
  const cursor = Buffer.from(JSON.parse(page.body).nextCursor, 'base64url').toString();
  const answers = await Promise.all(
    MOMENTS.map(async (moment) => {
      const forged = cursor.replace(/\d{4}-\d\d-\d\d/, moment);
      if (forged === cursor) throw new Error(`a cursor has no moment to replace: ${cursor}`);
      const query = new URLSearchParams({ limit: '1', cursor: Buffer.from(forged).toString('base64url') });
      const { status } = await client.ask('GET', `/v1/jobs?${query}`);
      return [moment, [status, 400]] as const;
    }),
  );
  return expectAll('a cursor with a moment that does not exist is refused', Object.fromEntries(answers));
}
