# Sourced by `archiver`: what has been shipped, what is missing, and archive.json, which says so and survives the archiver.
# shellcheck shell=bash

# What Postgres has had in the open segment for that long, it has closed: archive_timeout in postgresql.conf is 50 s, and the
# checkpointer, which sees to it, looks at the clock once in a while.
readonly open_at_most=55

# What the last run left. A rollback to a release without an archiver takes archive.json away (start-archiver.ts), and so may
# somebody else; its spare is what it was then, or one report before.
state_file=''
for file in archive.json .archive.json; do
  if jq --exit-status 'has("last")' "$status_folder/$file" > /dev/null 2>&1; then
    state_file=$file
    break
  fi
done
# WAL is missing from `gap` to `gap_until`; `last` is the last segment that was shipped, and Postgres closed it at
# `last_closed`. What was written until `recoverable` has been shipped.
gap=$(read_status "$state_file" .gap) gap_until=$(read_status "$state_file" .gapUntil)
last=$(read_status "$state_file" .last) last_closed=$(read_status "$state_file" .lastClosedAt)
recoverable=$(read_status "$state_file" '.recoverableTo // .lastClosedAt')

# When the last backup of this cluster ended; nothing if there is none, or none that is known.
backed_up() { read_status backup.json "select(.cluster == \"$(system_id)\") | .last.endedAt"; }

# Whether a segment is the one after the last that was shipped. It is not if Postgres has run without an archiver: by a
# release from before backups, or by hand. On a new timeline there is nothing to compare.
follows() {
  if [[ ! $last || ! $1 =~ ^[0-9A-F]{24}$ || ${1:0:8} != "${last:0:8}" ]]; then return; fi
  (($(number "$1") <= $(number "$last") + 1))
}

# Segments have 16 MiB: 256 in each file of 4 GiB.
number() { echo $((16#${1:8:8} * 256 + 16#${1:16:8})); }

# note_gap SINCE NAME: WAL is missing since then, until this segment was closed. Only a full backup from later on ends that.
note_gap() {
  gap=${gap:-$1} gap_until=$(iso "$(closed "$2")")
}

# When Postgres closed a segment.
closed() { stat --format=%Y "$ready/$1.ready" 2> /dev/null || date +%s; }

# recover_to TIME: what was written until then has been shipped.
recover_to() {
  if [[ ! $gap && $1 > $recoverable ]]; then recoverable=$1; fi
}

# A full backup that was begun after it ends a gap. A time that is still to come is that of a clock that was wrong.
end_gap() {
  local full
  if [[ $gap_until > $(iso "$now") ]]; then gap_until=$(iso "$now"); fi
  full=$(read_status backup.json .lastFull.startedAt)
  if [[ $full && $full > $gap_until ]]; then
    gap='' gap_until=''
    recover_to "$(read_status backup.json .lastFull.endedAt)"
  fi
}

report() {
  local to='' configured=true
  read_clock
  written=$clock reported=${#waiting[@]}
  # Nothing has waited when it was looked up. Of a clock that was wrong nothing is kept either.
  if ((${#waiting[@]} == 0)); then recover_to "$(iso $((looked - open_at_most)))"; fi
  if [[ $recoverable > $(iso "$now") ]]; then recoverable=$(iso $((looked - open_at_most))); fi
  if ! is_configured; then
    configured=false
  elif [[ $(backed_up) ]]; then
    # WAL alone restores nothing, and neither does it with a backup of another cluster.
    to=${gap:-$recoverable}
  fi
  write_status archive.json "$(
    jq --null-input --compact-output '$ARGS.named | map_values(if . == "" then null else . end)' \
      --argjson configured $configured --arg repository "${repository_ids[0]:-}" --arg recoverableTo "$to" \
      --argjson waiting ${#waiting[@]} --argjson waitingBytes $((${#waiting[@]} * segment_bytes)) \
      --arg gap "$gap" --arg gapUntil "$gap_until" --arg last "$last" --arg lastClosedAt "$last_closed" --arg problem "$trouble" --arg updatedAt "$(iso "$now")"
  )" || log "$status_folder/archive.json cannot be written"
}
