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
  # What a command that was cut off left.
  remove "$folder/removing"
  remove "$folder/verifying"
  remove "$journal.new"
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

# new_name: for the cluster that is live now.
new_name() {
  local name
  name=kept-$(date --utc +%Y%m%dT%H%M%SZ)
  while [[ -e $folder/$name ]]; do
    sleep 1
    name=kept-$(date --utc +%Y%m%dT%H%M%SZ)
  done
  echo "$name"
}

# begin COMMAND FOLDER NAME: writes the journal for making FOLDER the live cluster, and calling the one that was live NAME.
begin() {
  printf '%s %s %s %s\n' "$1" "${2#"$folder/"}" "$3" "$(inode "$2")" > "$journal.new"
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
  remove "$folder/removing"
}

# A switch that was cut off did not happen. A revert is finished: it is a way back itself.
undo_unfinished() {
  read_journal || return 0
  require_stopped
  if [[ $verb != switch ]]; then
    finish
    return
  fi
  mkdir --parents "$restoring"
  # The old cluster may already have its name as a kept one.
  if [[ -e $folder/$name ]]; then mv --no-copy --no-target-directory "$folder/$name" "$folder/$source"; fi
  if [[ $(inode "$cluster") == "$number" ]]; then
    if [[ -e $folder/$source ]]; then
      mv --exchange --no-copy --no-target-directory "$folder/$source" "$cluster"
    else
      mv --no-copy --no-target-directory "$cluster" "$folder/$source"
    fi
  fi
  sync --file-system "$folder"
  rm -f "$journal"
}

# switch [--keep-as NAME]
switch() {
  local as=''
  if (($#)); then
    if [[ $# != 2 || $1 != --keep-as ]] || ! is_kept_name "$2"; then usage; fi
    as=$2
  fi
  if read_journal && [[ $verb == switch ]]; then
    require_stopped
  else
    undo_unfinished
    name=$as
    if [[ ! -e $restoring/prepared.json && -e $cluster ]] && [[ ($as && -e $folder/$as) || -e $cluster/.restored-on-empty ]]; then
      # It was done before.
      result_kept switched
      return
    fi
    [[ -e $restoring/prepared.json ]] || fail 1 'nothing is prepared: run `restore prepare` first'
    if [[ $as && -e $folder/$as ]]; then fail 1 "$PG_MAJOR/$as exists already"; fi
    require_stopped
    # On an empty volume there is nothing to go back to but emptiness: see `revert --empty`.
    if [[ ! -e $cluster ]]; then touch "$restored/.restored-on-empty"; fi
    begin switch "$restored" "${as:-$(new_name)}"
  fi
  read_journal
  finish
  result_kept switched
}

# revert: the newest kept cluster is live again, and what was live is kept.
# revert --to NAME --discard: the end of a restore that was to keep the live cluster as NAME: wherever that restore was cut
# off, the volume is as it was before. Nothing is kept of it.
# revert --empty: the same for a restore onto an empty volume. The mark is in the cluster for good; nobody should be able to
# empty a volume by it that has been live for months.
revert() {
  local newest
  case "$#$*" in
    0) ;;
    '3--to '*' --discard') is_kept_name "$2" || usage ;;
    '1--empty') ;;
    *) usage ;;
  esac
  if read_journal && [[ $verb == revert ]]; then
    require_stopped
    finish
    result_kept reverted
    return
  fi
  undo_unfinished
  case ${1:-} in
    --to)
      if [[ -e $folder/$2 ]]; then
        require_stopped
        begin undo "$folder/$2" removing
        read_journal
        finish
      fi
      rm -rf "$restoring"
      echo '{"reverted":true,"kept":null}'
      ;;
    --empty)
      if [[ -e $cluster ]]; then
        if [[ ! $(find "$cluster/.restored-on-empty" -mtime -30 2> /dev/null) ]]; then
          fail 1 "$PG_MAJOR/main was not restored onto an empty volume within the last 30 days, and is not removed"
        fi
        require_stopped
        mv --no-copy --no-target-directory "$cluster" "$folder/removing"
        remove "$folder/removing"
      fi
      rm -rf "$restoring"
      echo '{"reverted":true,"kept":null}'
      ;;
    *)
      newest=$(kept_clusters | tail --lines=1)
      [[ $newest ]] || fail 1 'there is no kept cluster to go back to'
      require_stopped
      begin revert "$folder/$newest" "$(new_name)"
      read_journal
      finish
      result_kept reverted
      ;;
  esac
}

is_kept_name() { [[ $1 =~ ^kept-[0-9]{8}T[0-9]{6}Z$ ]]; }

# result_kept WHAT: the cluster that was live is kept, if there was one.
result_kept() {
  local kept=null
  if [[ $name && -e $folder/$name ]]; then kept="\"$PG_MAJOR/$name\""; fi
  jq --null-input --compact-output --arg what "$1" --argjson kept "$kept" '{($what): true, $kept}'
}

discard() {
  local discarded=false
  if [[ -e $journal || -e $restoring ]]; then discarded=true; fi
  undo_unfinished
  rm -rf "$restoring"
  echo "{\"discarded\":$discarded}"
}

# Those that a restore has kept; the newest last. An upgrade's copies have a word behind the time.
kept_clusters() {
  find "$folder" -mindepth 1 -maxdepth 1 -name 'kept-*' -printf '%f\n' 2> /dev/null | while IFS= read -r name; do
    if is_kept_name "$name"; then printf '%s\n' "$name"; fi
  done | sort
}

# All that is kept, of every major version, as MAJOR/NAME.
all_kept() { find "$volume" -mindepth 2 -maxdepth 2 -path '*/kept-[0-9]*' -printf '%P\n' 2> /dev/null | sort; }

# kept [--remove [--older-than DAYS]]
kept() {
  local days='' before name
  if [[ $# -gt 0 && $1 != --remove ]] || [[ $# -gt 1 && (${2:-} != --older-than || ! ${3:-} =~ ^[0-9]+$) ]]; then usage; fi
  days=${3:-}
  undo_unfinished
  if (($#)); then
    before=$(date --utc --date="-${days:-0} days" +%Y%m%dT%H%M%SZ)
    while IFS= read -r name; do
      if [[ $days && ${name#*/kept-} > $before ]]; then continue; fi
      mv --no-target-directory "$volume/$name" "$folder/removing"
      rm -rf "$folder/removing"
    done < <(all_kept)
  fi
  all_kept | while IFS= read -r name; do
    printf '%s\t%s\n' "$name" "$(du --summarize --block-size=1 "$volume/$name" | cut --fields=1)"
  done | jq --raw-input --null-input --compact-output \
    '{kept: [inputs | split("\t") | {name: .[0], bytes: (.[1] | tonumber),
      at: (.[0] | capture("kept-(?<at>[0-9]{8}T[0-9]{6}Z)").at // null | if . then strptime("%Y%m%dT%H%M%SZ") | mktime | todate else null end)}]}'
}

empty() {
  if [[ -e $cluster ]]; then fail 1 'there is a cluster on this volume: an empty one is made on an empty volume only'; fi
  START_EMPTY=yes initialize true
  echo '{"empty":true}'
}
