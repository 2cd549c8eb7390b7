# Sourced after backups.sh by the scripts that read: what the repositories of all keys hold.
# shellcheck shell=bash

readonly library=/usr/local/lib/skillgap
trap 'rm -rf "$work"' EXIT

# A time without a zone means something else to each of those who read it.
is_moment() {
  [[ $1 =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:?[0-9]{2})$ ]] && date --date="$1" &> /dev/null
}
is_label() { [[ $1 =~ ^[0-9]{8}-[0-9]{6}F(_[0-9]{8}-[0-9]{6}[DI])?$ ]]; }

# read_as_of TIME: the bucket keeps what was overwritten. pgBackRest reads only one repository at a time then.
read_as_of() {
  set_options REPO_TARGET_TIME="$(date --utc --date="$1" '+%F %T+00')" REPO=1
}

# Today's key first.
backup_keys() {
  printf '%s\n' "$BACKUP_KEY"
  printf '%s\n' "${BACKUP_KEYS_PREVIOUS:-}" | tr ',' '\n' | tr --delete ' ' | sed --quiet 's:^.*/::p'
}

# Reads what each key's repository holds into $work/catalogue.json, and leaves pgBackRest configured with those that exist:
# it calls a missing one an error, and under some keys nothing was ever written.
read_catalogue() {
  local keys number existing=() ids=()
  configure writing
  set_options IO_TIMEOUT=15
  mapfile -t keys < <(backup_keys)
  : > "$work/repositories"
  for number in "${!keys[@]}"; do
    repositories=0 repository_ids=()
    configure_repository "${keys[number]}"
    ids+=("${repository_ids[@]}")
    read_repository $((number + 1)) $((${#existing[@]} + 1))
    if [[ $exists ]]; then existing+=("${keys[number]}"); fi
  done
  PGBACKREST_REPO1_PATH=/postgres run_pgbackrest repo-ls --repo=1 > "$work/ids" || unreadable
  jq --slurp --compact-output --rawfile ids "$work/ids" --argjson now "$(date +%s)" '{
      now: $now, repositories: .,
      # The name of a repository comes from its key: with a key that was lost and made again, there seems to be none.
      unknownKeys: ($ids | split("\n") | map(select(test("^[0-9a-f]{16}$"))) - $ARGS.positional)
    }' "$work/repositories" --args "${ids[@]}" > "$work/catalogue.json"
  rm "$work/repositories"
  repositories=0 repository_ids=()
  for number in "${!existing[@]}"; do configure_repository "${existing[number]}"; done
}

# read_repository NUMBER-OF-THE-KEY NUMBER: appends to $work/repositories and sets `exists`. pgBackRest's `info` ends with 0
# whatever it found.
read_repository() {
  local status message
  exists=
  run_pgbackrest info --repo=1 --output=json > "$work/info" || unreadable
  read -r status message < <(jq --raw-output '.[0].repo[0].status | "\(.code) \(.message | split("\n")[0])"' "$work/info")
  case $status in
    # 2: there is no backup yet.
    0 | 2) ;;
    *)
      case $message in
        '[Host'* | '[Protocol'* | '[Service'* | *certificate* | *TLS*) fail 3 "the repository cannot be reached: $message" ;;
      esac
      # With a part of its record too nothing was ever written there. 1, "missing stanza path", is said of WAL without a record.
      if is_never_begun; then return; fi
      if [[ $problem ]]; then unreadable; fi
      jq --null-input --compact-output --argjson key "$1" --arg problem "$message" \
        '{key: $key, problem: $problem, backups: [], segments: []}' >> "$work/repositories"
      return
      ;;
  esac
  exists=yes
  run_pgbackrest repo-ls --repo=1 --recurse --output=json --filter='/[0-9A-F]{24}-[0-9a-f]{40}' archive/skillgap > "$work/wal" || unreadable
  # 64 bits are more than a number of JSON holds.
  sed --regexp-extended 's/"system-id": *([0-9]+)/"system-id":"\1"/g' "$work/info" |
    jq -L "$library" --compact-output --argjson key "$1" --argjson number "$2" --slurpfile wal "$work/wal" --from-file "$library/repository.jq" >> "$work/repositories"
  # Of weeks of WAL this is megabytes, in memory.
  rm "$work/wal"
}

unreadable() {
  if is_out_of_reach; then fail 3 "the repository cannot be reached: $problem"; fi
  fail 1 "the repository cannot be read: $problem"
}
