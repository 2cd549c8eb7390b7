/**
 * What is replaced in postgres.js 3.4.9, by its file. When a connection closes while one of its transactions is open:
 * - the transaction's next statement, or the ROLLBACK that `begin` sends itself, was written to a socket that is null, in
 *   a setImmediate that nobody can catch: the process ended;
 * - if the connection was open again by then, that statement ran in it, outside of any transaction;
 * - what was still to be written came first in the next connection, or kept it from ever writing.
 *
 * Every restore and every new Postgres closes connections under load. This ends with a release that has the fixes:
 * https://github.com/porsager/postgres/issues/1208, https://github.com/porsager/postgres/issues/1154,
 * https://github.com/porsager/postgres/pull/1168.
 */
const MENDS: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'connection.js': [
    [
      `      return queryError(q, Errors.connection('CONNECTION_DESTROYED', options))

    if (stream)`,
      `      return queryError(q, Errors.connection('CONNECTION_DESTROYED', options))

    // True, or the caller counts a connection that is closed among the busy ones.
    if (socket === null)
      return queryError(q, Errors.connection('CONNECTION_CLOSED', options, socket)), true

    if (stream)`,
    ],
    [
      `    clearImmediate(nextWriteTimer)
    if (socket) {`,
      `    clearImmediate(nextWriteTimer)
    nextWriteTimer = chunk = null
    if (socket) {`,
    ],
    [
      `    clearImmediate(nextWriteTimer)
    socket.removeListener('data', data)`,
      `    clearImmediate(nextWriteTimer)
    nextWriteTimer = chunk = null
    socket.removeListener('data', data)`,
    ],
  ],
  'index.js': [
    [
      `    let savepoints = 0
      , connection
      , prepare = null`,
      `    let savepoints = 0
      , connection
      , lost = null
      , prepare = null`,
    ],
    [
      'new Promise((_, reject) => connection.onclose = reject)',
      `new Promise((_, reject) => connection.onclose = e => {
          lost = e
          while (queries.length) queries.shift().reject(e)
          reject(e)
        })`,
    ],
    [
      `        q.catch(e => uncaughtError || (uncaughtError = e))
        c.queue === full`,
      `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (lost)
          return q.reject(lost)
        c.queue === full`,
    ],
  ],
};

/** The file of postgres.js that an id or a URL names, if it is one of those that are mended. */
export function mendable(id: string): string | undefined {
  const [, name = ''] = /\/node_modules\/postgres\/src\/(\w+\.js)$/.exec(id) ?? [];
  return Object.hasOwn(MENDS, name) ? name : undefined;
}

/** All files that are mended. */
export const mended: readonly string[] = Object.keys(MENDS);

/** The file's text without the fault. @throws Error when the text is another: then see what its release has fixed. */
export function mend(name: string, text: string): string {
  return (MENDS[name] ?? []).reduce((before, [from, to]) => {
    if (before.split(from).length !== 2)
      throw new Error(
        `postgres/src/${name} is not the one of 3.4.9: see whether its release has fixed what backend/src/db/mend-postgres.ts mends`,
      );
    return before.replace(from, () => to);
  }, text);
}
