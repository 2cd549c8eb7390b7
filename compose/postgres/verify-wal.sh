# Sourced by `restore`: whether recovery to the newest state would have all WAL that it needs. Replay would say so too, but it
# fetches one segment after the other; this fetches several at once, and compares each with the checksum in its name.
# shellcheck shell=bash

# Needs the cluster of the newest backup on the volume: pgBackRest asks it which WAL it is to look for.
verify_wal() {
  local folder_of_wal=$folder/verifying file name last
  [[ -e $cluster ]] || fail 1 'there is no cluster on this volume: restore one first'
  kind=latest to=latest target='{"kind":"latest"}' as_of=''
  plan
  jq -L "$library" --raw-output --argjson plan "$plan" --argjson history "$(history_json)" --from-file "$library/verify-wal.jq" \
    "$work/catalogue.json" > "$work/segments"
  mkdir "$folder_of_wal"
  export -f fetch_segment
  export FOLDER_OF_WAL=$folder_of_wal
  # shellcheck disable=SC2016
  if ! xargs --no-run-if-empty --arg-file="$work/segments" --max-lines=1 --max-procs=4 bash -c 'fetch_segment "$@" || exit 255' fetch 2> "$work/said"; then
    file=$(find "$folder_of_wal" -name '*.problem' | sort | head --lines=1)
    [[ $file ]] || fail 1 "WAL cannot be fetched: $(head --lines=1 "$work/said")"
    name=${file##*/} name=${name%.problem}
    explain "$(head --lines=1 "$file")" < "$file"
    if is_out_of_reach; then unreadable; fi
    last=$(awk -v "name=$name" '$1 "" == name { print last } { last = $3 }' "$work/segments")
    fail 4 "cannot recover to latest: WAL segment $name in the repository is damaged ($problem). Restore to a time before ${last:-the newest backup}."
  fi
  remove "$folder_of_wal"
  jq --null-input --compact-output --argjson plan "$plan" --argjson segments "$(wc --lines < "$work/segments")" \
    '{from: $plan.candidates[0].label, to: ($plan.latest | todate), $segments}'
}

# fetch_segment NAME CHECKSUM …: in a process of its own. Of what fails it leaves the exit code and what was said.
fetch_segment() {
  local path=$FOLDER_OF_WAL/$1 code=0
  pgbackrest archive-get "$1" "$path" 2> "$path.said" || code=$?
  if ((code == 0)); then
    if [[ $(sha1sum < "$path") == "$2 "* ]]; then
      rm "$path" "$path.said"
      return
    fi
    printf 'ERROR: [025]: its content has another checksum\n' > "$path.said"
    code=25
  fi
  { echo "$code" && cat "$path.said"; } > "$path.problem"
  return 1
}
