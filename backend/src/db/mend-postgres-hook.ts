/** For Node's `--import`: mends postgres.js where the backend runs from its source, as in tests and in development. */
import { registerHooks } from 'node:module';
import { mend, mendable } from './mend-postgres.ts';

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const name = mendable(url);
    return name === undefined ? loaded : { ...loaded, source: mend(name, String(loaded.source)) };
  },
});
