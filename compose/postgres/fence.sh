# Sourced by `backup`: what the database held at a certain point, which is written down with the backup.
# shellcheck shell=bash

# The fence: for a moment nobody writes, and in that moment a named restore point is made and a snapshot taken. What the
# snapshot shows is what the database will hold when it is restored to that point.
fence() {
  local label point segment level tries=0
  label=$(of 'last | .label')
  point=skillgap-$label
  while true; do
    write_fence "$point" || failed "the tables cannot be listed: $(tail --lines=1 "$work/psql")"
    # A quarter of the CPU: the app shares it.
    fingerprint --before "$work/fence.sql" --share 25 > "$work/fingerprint" 2> "$work/psql" && break
    if [[ -s $work/segment ]] || ! grep --quiet 'statement timeout\|deadlock' "$work/psql"; then
      failed "the fingerprint cannot be computed: $(head --lines=1 "$work/psql")"
    fi
    tries=$((tries + 1))
    if ((tries == 40)); then
      log "$label has no fingerprint: at no moment in two minutes was there no transaction that writes"
      return
    fi
    sleep 3
  done
  segment=$(tr --delete '\n' < "$work/segment")
  level=$(fingerprint --level)
  # A restore point that is not in the repository yet is none.
  ship "$segment" || failed "$segment, which has the restore point of $label, is not in the repository after five minutes"
  run_pgbackrest annotate --set="$label" --annotation="restore-point=$point" --annotation="level=$level" \
    --annotation="release=$(release)" --annotation="fingerprint=$(< "$work/fingerprint")" || failed "$problem"
}

# A lock that is waited for makes others wait behind it: not for long, and never for as long as Postgres waits before it looks
# for a deadlock and cancels somebody else. Locks go with the savepoint, the snapshot stays.
write_fence() {
  local tables
  rm -f "$work/segment"
  tables=$(
    psql --no-psqlrc --no-align --tuples-only --set=ON_ERROR_STOP=1 2> "$work/psql" << 'SQL'
SELECT string_agg(format('%I.%I', nspname, relname), ', ') FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE relkind IN ('r', 'p') AND relpersistence = 'p' AND nspname <> 'information_schema' AND nspname NOT LIKE 'pg\_%'
SQL
  ) || return 1
  cat > "$work/fence.sql" << SQL
SAVEPOINT fence;
SET LOCAL statement_timeout = '400ms';
${tables:+LOCK TABLE $tables IN SHARE MODE;}
SELECT pg_walfile_name(pg_create_restore_point('$1')) \\g $work/segment
ROLLBACK TO SAVEPOINT fence;
SQL
}

# ship SEGMENT: closes it if it is still open, and waits until it has left.
ship() {
  local second archived
  psql --no-psqlrc --quiet --command "SELECT pg_switch_wal() WHERE pg_walfile_name(pg_current_wal_lsn()) = '$1'" > /dev/null
  for ((second = 0; second < 300; second++)); do
    archived=$(psql --no-psqlrc --no-align --tuples-only --command 'SELECT last_archived_wal FROM pg_stat_archiver')
    # The names of a timeline's histories are shorter, and in between.
    if [[ ! ${archived:0:24} < $1 ]]; then return; fi
    sleep 1
  done
  return 1
}

release() { basename "$(readlink "$box/opt/skillgap/current" || true)"; }
