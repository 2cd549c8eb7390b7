# Sourced by `restore`: what a restore would lose of the running database. Changes nothing.
# shellcheck shell=bash

would_lose() {
  local moment latest
  plan
  # The archiver knows it to the second; without it, the newest segment says so.
  latest=$(read_status archive.json .recoverableTo)
  latest=${latest:-$(of '.latest | todate')}
  case $kind in
    latest) moment=$latest ;;
    time) moment=$(date --utc --date="$to" +%FT%T.%6NZ) ;;
    label) moment=$(of '.candidates[0].stop | todate') ;;
  esac
  psql --no-psqlrc --quiet --no-align --tuples-only --set=ON_ERROR_STOP=1 --set=moment="$moment" \
    --username=postgres --host=/var/run/postgresql --dbname=skillgap > "$work/lost" 2> "$work/said" << 'SQL' || fail 1 "the running database cannot be asked: $(head --lines=1 "$work/said" | cut --characters=1-300)"
SET statement_timeout = 0;
SELECT format('SELECT json_build_array(%L, %s)', nspname || '.' || relname,
  CASE WHEN attname IS NULL THEN 'NULL' ELSE format('(SELECT count(*) FROM ONLY %I.%I WHERE %I > %L)', nspname, relname, attname, :'moment') END)
FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
LEFT JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'created_at' AND atttypid = 'timestamptz'::regtype AND NOT attisdropped
WHERE relkind = 'r' AND relpersistence = 'p' AND nspname NOT IN ('pg_catalog', 'information_schema', 'drizzle') AND nspname NOT LIKE 'pg\_%'
ORDER BY nspname, relname \gexec
SQL
  jq --slurp --compact-output --arg to "$to" --arg moment "$moment" --arg latest "$latest" --argjson plan "$plan" \
    --argjson seconds $(($(date +%s) - $(date --date="$moment" +%s))) '{
      $to, moment: $moment, $seconds, label: $plan.candidates[0].label, $latest,
      earliest: ($plan.earliest | todate), level: $plan.candidates[0].annotation.level, release: $plan.candidates[0].annotation.release,
      rows: (map(select(.[1] != null and .[1] > 0) | {(.[0]): .[1]}) | add // {}),
      unknown: map(select(.[1] == null) | .[0])
    }' "$work/lost"
}
