import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { warnUnless } from '../command.ts';
import type { BoxContext } from '../context.ts';

/**
 * Has Postgres close the WAL segment that it writes to, and waits until it is shipped: the last minute may be what is
 * restored. Nobody notices. What cannot be shipped is a warning: the restore says later what is missing.
 */
export const shipWal = defineStep<BoxContext>({
  name: 'ship-wal',
  category: 'app',
  recoverable: true,
  async run({ run }) {
    await warnUnless(run, 'Shipping the last WAL', SHIP_WAL());
  },
});

const PSQL =
  'timeout 10 docker exec skillgap-postgres-1 psql --no-psqlrc --quiet --tuples-only --no-align --username postgres --command';

/** () Where nothing was written since, it is the segment before, which is shipped. */
const SHIP_WAL = script(
  'ship-wal',
  `
segment=$(${PSQL} 'select pg_walfile_name(pg_switch_wal())')
tries=0
until [ "$(${PSQL} "select coalesce(last_archived_wal >= '$segment', false) from pg_stat_archiver")" = t ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 20 ] || { echo "$segment is not shipped" >&2; exit 1; }
  sleep 1
done
`,
);
