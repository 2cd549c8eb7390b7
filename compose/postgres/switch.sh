# Sourced by `restore`: which cluster is the live one. A cluster changes its place by rename only, and the one that was live
# is kept. A journal, `switching`, says what is under way, so that a cut-off change is finished or undone; without it
# nothing is: whatever `restoring` holds then may be deleted.
# shellcheck shell=bash

readonly volume=/var/lib/postgresql
readonly folder=$volume/$PG_MAJOR
readonly restoring=$folder/restoring
readonly restored=$restoring/data
readonly journal=$folder/switching

# Held until this script ends, by the folder itself: an empty volume stays empty.
lock_volume() {
  exec 7< "$volume"
  flock --nonblock 7 || fail 1 'another restore is running on this volume'
  mkdir --parents "$folder"
  remove "$folder/removing"
}

# remove FOLDER: a kept cluster is renamed first, so that half of one never looks like a whole.
remove() { if [[ -e $1 ]]; then rm -rf "$1"; fi; }

# Postgres has its data directory locked as long as it runs, in whichever container (see `initialize`).
require_stopped() {
  if [[ ! -e $cluster ]]; then return; fi
  exec 8< "$cluster"
  flock --nonblock 8 || fail 1 'Postgres still runs on this volume: stop it first'
}

inode() { stat --format=%i "$1" 2> /dev/null || true; }

# begin COMMAND FOLDER: writes the journal for making FOLDER the live cluster.
begin() {
  local name
  name=kept-$(date --utc +%Y%m%dT%H%M%SZ)
  while [[ -e $folder/$name ]]; do
    sleep 1
    name=kept-$(date --utc +%Y%m%dT%H%M%SZ)
  done
  printf '%s %s %s %s\n' "$1" "${2#"$folder/"}" "$name" "$(inode "$2")" > "$journal.new"
  sync "$journal.new"
  mv --no-target-directory "$journal.new" "$journal"
  sync --file-system "$folder"
}

read_journal() {
  if [[ ! -e $journal ]]; then return 1; fi
  read -r verb source name number < "$journal"
}

# Finishes what the journal says.
finish() {
  read_journal
  if [[ $(inode "$cluster") != "$number" ]]; then
    if [[ -e $cluster ]]; then
      mv --exchange --no-copy --no-target-directory "$folder/$source" "$cluster"
    else
      mv --no-copy --no-target-directory "$folder/$source" "$cluster"
    fi
    sync --file-system "$folder"
  fi
  if [[ -e $folder/$source ]]; then mv --no-copy --no-target-directory "$folder/$source" "$folder/$name"; fi
  if [[ $verb == switch ]]; then rm -rf "$restoring"; fi
  sync --file-system "$folder"
  rm -f "$journal"
}

# A switch that was cut off did not happen. A revert is finished: it is a way back itself.
undo_unfinished() {
  read_journal || return 0
  require_stopped
  if [[ $verb == revert ]]; then
    finish
    return
  fi
  # The old cluster may already have its name as a kept one.
  if [[ -e $folder/$name ]]; then mv --no-copy --no-target-directory "$folder/$name" "$folder/$source"; fi
  if [[ $(inode "$cluster") == "$number" && -e $folder/$source ]]; then
    mv --exchange --no-copy --no-target-directory "$folder/$source" "$cluster"
  fi
  sync --file-system "$folder"
  rm -f "$journal"
}

switch() {
  if read_journal && [[ $verb == switch ]]; then
    require_stopped
  else
    undo_unfinished
    [[ -e $restoring/prepared.json ]] || fail 1 'nothing is prepared: run `restore prepare` first'
    require_stopped
    begin switch "$restored"
  fi
  read_journal
  finish
  result_kept switched
}

revert() {
  local newest
  if read_journal && [[ $verb == revert ]]; then
    require_stopped
  else
    undo_unfinished
    newest=$(kept_clusters | tail --lines=1)
    [[ $newest ]] || fail 1 'there is no kept cluster to go back to'
    require_stopped
    begin revert "$folder/$newest"
  fi
  finish
  result_kept reverted
}

# result_kept WHAT: the cluster that was live is kept, if there was one.
result_kept() {
  local kept=null
  if [[ -e $folder/$name ]]; then kept="\"$PG_MAJOR/$name\""; fi
  jq --null-input --compact-output --arg what "$1" --argjson kept "$kept" '{($what): true, $kept}'
}

discard() {
  local discarded=false
  if [[ -e $journal || -e $restoring ]]; then discarded=true; fi
  undo_unfinished
  rm -rf "$restoring"
  echo "{\"discarded\":$discarded}"
}

kept_clusters() { find "$folder" -mindepth 1 -maxdepth 1 -name 'kept-*' -printf '%f\n' 2> /dev/null | sort; }

# kept [--remove [--older-than DAYS]]
kept() {
  local days='' name
  if [[ $# -gt 0 && $1 != --remove ]] || [[ $# -gt 1 && (${2:-} != --older-than || ! ${3:-} =~ ^[0-9]+$) ]]; then usage; fi
  days=${3:-}
  undo_unfinished
  if (($#)); then
    while IFS= read -r name; do
      if [[ $days && ${name#kept-} > $(date --utc --date="-$days days" +%Y%m%dT%H%M%SZ) ]]; then continue; fi
      mv --no-target-directory "$folder/$name" "$folder/removing"
      rm -rf "$folder/removing"
    done < <(kept_clusters)
  fi
  kept_clusters | while IFS= read -r name; do
    printf '%s\t%s\n' "$name" "$(du --summarize --block-size=1 "$folder/$name" | cut --fields=1)"
  done | jq --raw-input --null-input --compact-output --arg major "$PG_MAJOR" \
    '{kept: [inputs | split("\t") | {name: "\($major)/\(.[0])", bytes: (.[1] | tonumber), at: (.[0] | ltrimstr("kept-") | strptime("%Y%m%dT%H%M%SZ") | mktime | todate)}]}'
}

empty() {
  if [[ -e $cluster ]]; then fail 1 'there is a cluster on this volume: an empty one is made on an empty volume only'; fi
  START_EMPTY=yes initialize true
  echo '{"empty":true}'
}

# What `backup` has put beside the cluster's files, back into its places. What is there stays: it is newer.
# Only these names: the archive is as trustworthy as whatever could write into the data directory.
box_state() {
  local root=/ archive=$cluster/box-state.tar
  if [[ ! -e $archive ]]; then
    echo '{"unpacked":0}'
    return
  fi
  tar --extract --verbose --file="$archive" --directory="$root" --preserve-permissions --numeric-owner --skip-old-files --no-overwrite-dir \
    --wildcards --exclude='opt/skillgap/nginx/live/*' \
    'srv/skillgap/certificates/*' 'opt/skillgap/nginx/*' 'opt/skillgap/receipts.jsonl' 'opt/skillgap/releases/*/release.json' \
    > "$work/unpacked" 2> "$work/said" ||
    grep --quiet --invert-match 'Not found in archive\|Exiting with failure' "$work/said" && fail 1 "the box's state cannot be unpacked: $(head --lines=1 "$work/said")"
  echo "{\"unpacked\":$(wc --lines < "$work/unpacked")}"
}
