# Sourced by `restore`: a backup and the WAL after it become a cluster in $restoring, beside the live one, which it does
# not touch. Whatever ends this in the middle, the next run starts from nothing.
# shellcheck shell=bash

# The replay needs room for what it restores and what it writes: max_wal_size twice.
readonly spare_bytes=$((512 * 1024 * 1024))

# plan: sets `plan` to what plan.jq says for `to`, having read the repositories.
plan() {
  local history
  if [[ $as_of ]]; then read_as_of "$as_of"; fi
  read_catalogue
  plan=$(decide null)
  refuse_as_planned
  history=$(of '.history')
  : > "$work/history"
  if [[ $history != 00000001.history ]]; then read_history "archive/skillgap/$(of '.archive')/$history"; fi
  plan=$(decide "$(history_json)")
  refuse_as_planned
}

decide() { jq -L "$library" --compact-output --argjson to "$target" --argjson history "$1" --from-file "$library/plan.jq" "$work/catalogue.json"; }
of() { jq --raw-output "$1" <<< "$plan"; }
# The ancestors of the target's timeline, with the position at which each ends.
history_json() {
  jq -L "$library" --raw-input --null-input --compact-output 'include "wal";
    [inputs | split("\t") | select(length > 1) | {timeline: (.[0] | tonumber), position: (.[1] | position)}]' < "$work/history"
}
refuse_as_planned() {
  local line
  line=$(of '.refuse // empty')
  if [[ $line ]]; then fail 4 "cannot recover to $to: $line"; fi
}

# read_history FILE: of a timeline, from whichever repository has it.
read_history() {
  local number
  for ((number = 1; number <= repositories; number++)); do
    if run_pgbackrest repo-get --repo="$number" "$1" > "$work/history"; then return; fi
    if is_out_of_reach; then unreadable; fi
  done
  fail 4 "cannot recover to $to: ${1##*/}, the history of its timeline, is not in the repository. Restore to a time before the last restore."
}

prepare() {
  local started=$SECONDS count number
  plan
  remove "$restoring"
  mkdir --mode=0700 --parents "$restoring" "$restored"
  count=$(of '.candidates | length')
  for ((number = 0; number < count; number++)); do
    restore_backup "$number" && break
    if is_out_of_reach; then fail 3 "backup $label cannot be restored: $problem"; fi
    if ((number + 1 == count)); then fail 1 "backup $label is damaged in the repository: $problem"; fi
    log "backup $label cannot be restored: $problem; trying the one before"
    remove "$restored"
    mkdir --mode=0700 "$restored"
  done
  replay
  inspect
  stop_postgres
  verify_pages
  rm -f "$restored/backup_label.old" "$restored/.restored-on-empty"
  # The archiver lets this cluster continue a repository that another one has written to since.
  jq --null-input --raw-output --argjson plan "$plan" '$plan.system' > "$restored/.stanza-upgrade"
  jq --compact-output --argjson seconds $((SECONDS - started)) '. + {seconds: $seconds}' "$work/found" > "$restoring/.prepared.json"
  sync --file-system "$restoring"
  mv "$restoring/.prepared.json" "$restoring/prepared.json"
  sync --file-system "$restoring"
  cat "$restoring/prepared.json"
}

# restore_backup NUMBER: the candidate's files. Without recovery settings of pgBackRest's: they are given on the command line,
# so that nothing of them is left in the cluster.
restore_backup() {
  local bytes free
  label=$(of ".candidates[$1].label")
  bytes=$(of ".candidates[$1].bytes")
  free=$(df --block-size=1 --output=avail "$restoring" | tail --lines=1)
  if ((free < bytes * 11 / 10 + spare_bytes)); then
    remove "$restoring"
    fail 5 "no room to restore $label: it needs $((bytes * 11 / 10 / 1048576 + spare_bytes / 1048576)) MiB beside the live cluster, and $((free / 1048576)) MiB are free.$(hint_kept)"
  fi
  log "restoring $label ($((bytes / 1048576)) MiB)"
  set_options PG1_PATH="$restored"
  run_pgbackrest restore --process-max=4 --type=none --set="$label" --repo="$(of ".candidates[$1].repository")" || {
    no_room_if "$problem"
    return 1
  }
}

hint_kept() {
  local kept
  kept=$(all_kept | wc --lines)
  if ((kept > 0)); then printf ' %s' "$kept kept cluster(s) can be removed: restore kept --remove."; fi
}

no_room_if() {
  if [[ $1 == *'No space left'* || $1 == *'[28]'* ]]; then
    remove "$restoring"
    fail 5 "the disk became full while $label was restored.$(hint_kept)"
  fi
}

# Replays WAL up to the target and promotes. Nothing listens but a socket in this container.
replay() {
  local options=(-c "config_file=/etc/postgresql/postgresql.conf" -c listen_addresses= -c "unix_socket_directories=$work"
    # History and WAL of the new timeline must be marked for the archiver, which ships them once this is the live cluster.
    -c archive_mode=on -c archive_command= -c archive_library=
    # Nobody reads before it is promoted. Until it is whole nothing needs to be durable: `prepare` ends with a sync.
    -c hot_standby=off -c fsync=off -c autovacuum=off
    # It fetches the segment after the one that has the target, which may be the damaged one.
    -c recovery_prefetch=off
    -c 'restore_command=restore-wal %f %p' -c recovery_target_action=promote -c "recovery_target_timeline=$(of '.timeline')")
  case $kind in
    time) options+=(-c "recovery_target_time=$(date --utc --date="$to" '+%F %T.%6N+00')") ;;
    label)
      local point
      point=$(of '.candidates[0].annotation["restore-point"] // empty')
      if [[ $point ]]; then options+=(-c "recovery_target_name=$point"); else options+=(-c recovery_target=immediate); fi
      ;;
  esac
  export RESTORE_PROBLEM=$work/wal-problem RESTORE_REPOSITORIES=$repositories RESTORE_HISTORIES=$work/histories
  (list_histories) > "$RESTORE_HISTORIES"
  touch "$restored/recovery.signal"
  log "replaying WAL to $to"
  postgres -D "$restored" "${options[@]}" &> "$work/postgres.log" &
  postgres=$!
  until pg_isready --quiet --host="$work" --dbname=skillgap; do
    kill -0 "$postgres" 2> /dev/null || replay_failed
    sleep 0.2
  done
  if [[ -s $RESTORE_PROBLEM ]]; then replay_failed; fi
}

# Of the timelines that the repositories know today, where they are read as they were before.
list_histories() {
  local number archive
  if [[ ! $as_of ]]; then return; fi
  unset PGBACKREST_REPO_TARGET_TIME PGBACKREST_REPO
  for ((number = 1; number <= repositories; number++)); do
    run_pgbackrest repo-ls --repo="$number" "archive/$PGBACKREST_STANZA" --filter='^[0-9]+-[0-9]+$' > "$work/archives" || unreadable
    while read -r archive; do
      run_pgbackrest repo-ls --repo="$number" "archive/$PGBACKREST_STANZA/$archive" --filter='\.history$' || unreadable
    done < "$work/archives"
  done
}

# Postgres has ended: why, in one line.
replay_failed() {
  local said last
  said=$(< "$work/postgres.log")
  no_room_if "$said"
  if [[ -s $RESTORE_PROBLEM ]]; then
    problem=$(< "$RESTORE_PROBLEM")
    case $problem in *HostConnect* | *Protocol* | *Service* | *'unable to get address'*) fail 3 "the repository went out of reach: $problem" ;; esac
    last=$(jq -L "$library" --raw-output --arg file "$problem" 'include "wal";
      ($file | capture("(?<name>[0-9A-F]{24})").name | segment.number - 1) as $before
      | [.repositories[].segments[] | select(.number == $before) | .time] | max // empty | todate' "$work/catalogue.json")
    fail 4 "cannot recover to $to: ${problem%.}. Restore to a time before ${last:-that segment}."
  fi
  case $said in
    *'recovery ended before configured recovery target was reached'*)
      last=$(sed --quiet 's/.*last completed transaction was at log time //p' "$work/postgres.log" | tail --lines=1)
      fail 4 "cannot recover to $to: the last transaction before it in the repository is of ${last:-the time of backup $label}, and none after it says that nothing is missing. \`latest\` restores to that transaction."
      ;;
  esac
  fail 1 "Postgres cannot replay backup $label: $(grep --extended-regexp 'FATAL|PANIC' "$work/postgres.log" | tail --lines=1 | sed 's/^.*\(FATAL\|PANIC\): *//' | cut --characters=1-300)"
}

# The restored database is one of ours, every table can be read, and the WAL that the repository has was replayed.
inspect() {
  local history switched
  ask() { psql --no-psqlrc --quiet --no-align --tuples-only --set=ON_ERROR_STOP=1 --username=postgres --host="$work" --dbname=skillgap "$@"; }
  if [[ $kind == latest ]]; then
    # An invalid record ends recovery like the last one. The end must lie beyond the beginning of the last segment.
    history=$(find "$restored/pg_wal" -name '*.history' | sort | tail --lines=1)
    switched=$(tail --lines=1 "$history" | cut --fields=2)
    jq -L "$library" --exit-status --null-input --arg switched "$switched" --argjson plan "$plan" \
      'include "wal"; ($switched | position) >= $plan.end * segment_bytes' > /dev/null ||
      fail 4 "cannot recover to $to: the replay ended at $switched, before segment $(of .last) of the repository: a record in between is damaged. Restore to a time before it."
  fi
  ask > "$work/inspected" 2> "$work/said" << 'SQL' || fail 1 "the restored database cannot be read: $(head --lines=1 "$work/said" | cut --characters=1-300)"
SET statement_timeout = 0;
SELECT to_char(pg_last_xact_replay_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
SELECT ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int;
SELECT count(*) FROM pg_roles WHERE rolname = 'skillgap_owner';
SELECT count(*) FROM pg_extension WHERE extname = 'vector';
SELECT to_regclass('drizzle.contracts') IS NOT NULL AS contracts \gset
\if :contracts
SELECT coalesce(json_agg(tag ORDER BY tag), '[]') FROM drizzle.contracts;
\else
SELECT '[]';
\endif
SELECT format('SELECT count(*) FROM ONLY %I.%I', nspname, relname) FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE relkind = 'r' AND nspname NOT IN ('pg_catalog', 'information_schema') AND nspname NOT LIKE 'pg\_%' \gexec
SQL
  local found
  mapfile -t found < "$work/inspected"
  if [[ ${found[2]} != 1 || ${found[3]} != 1 ]]; then
    fail 1 'the restored cluster has no role skillgap_owner or no extension vector: it is not a database of SkillGap'
  fi
  jq --null-input --compact-output --arg label "$label" --arg to "$to" --argjson plan "$plan" --arg at "${found[0]}" \
    --argjson timeline "${found[1]}" --argjson contracts "${found[4]}" --arg level "$(fingerprint --level --host "$work")" \
    --argjson rows "$(printf '%s\n' "${found[@]:5}" | jq --slurp 'add // 0')" '
    first($plan.candidates[] | select(.label == $label)) as $backup
    | {$label, $to, recoveredTo: (if $at == "" then $backup.stop | todate else $at end), $timeline, level: (if $level == "" then null else $level end), $contracts,
       release: $backup.annotation.release, $rows}' > "$work/found"
}

stop_postgres() {
  kill -INT "$postgres"
  wait "$postgres" || fail 1 "Postgres did not stop cleanly: $(tail --lines=1 "$work/postgres.log")"
}

# Every page of every table and index, without Postgres.
verify_pages() {
  pg_checksums --check --pgdata="$restored" &> "$work/said" ||
    fail 1 "the restored cluster is damaged: $(grep --max-count=1 'checksum verification failed\|error' "$work/said" | cut --characters=1-300)"
}
