# Sourced by `restore`: the part of a backup that is no database, which `backup` has put beside the cluster's files.
# shellcheck shell=bash

# Certificates, nginx's state and the records of the releases, back into their places. What is there stays: it is newer.
# Only these names: the archive is as trustworthy as whatever could write into the data directory. The flags under `live`
# say what runs, and here nothing of that does.
box_state() {
  local archive=$cluster/box-state.tar
  if [[ ! -e $archive ]]; then
    echo '{"unpacked":0}'
    return
  fi
  tar --list --file="$archive" > "$work/names" 2> "$work/said" || fail 1 "the state of the box cannot be read: $(head --lines=1 "$work/said")"
  grep --extended-regexp '^(srv/skillgap/certificates/|opt/skillgap/nginx/|opt/skillgap/releases/[^/]+/release\.json$)' "$work/names" |
    grep --invert-match --extended-regexp '^opt/skillgap/nginx/live/.|(^|/)\.\.(/|$)' > "$work/wanted" || true
  tar --extract --verbose --file="$archive" --directory=/ --preserve-permissions --numeric-owner --skip-old-files \
    --no-recursion --verbatim-files-from --files-from="$work/wanted" > "$work/unpacked" 2> "$work/said" ||
    fail 1 "the state of the box cannot be unpacked: $(head --lines=1 "$work/said")"
  restore_audit_log "$archive"
  echo "{\"unpacked\":$(wc --lines < "$work/unpacked")}"
}

# The lines of before come before those that this box has written meanwhile; once.
restore_audit_log() {
  local file=/opt/skillgap/receipts.jsonl
  if ! tar --extract --to-stdout --file="$1" opt/skillgap/receipts.jsonl > "$work/audit-log" 2> /dev/null; then return; fi
  if [[ ! -s $work/audit-log ]] || grep --quiet --line-regexp --fixed-strings "$(head --lines=1 "$work/audit-log")" "$file" 2> /dev/null; then return; fi
  if [[ ! -e $file ]]; then
    tar --extract --file="$1" --directory=/ --preserve-permissions --numeric-owner opt/skillgap/receipts.jsonl
    return
  fi
  cat "$work/audit-log" "$file" > "$file.new"
  chown --reference="$file" "$file.new"
  chmod --reference="$file" "$file.new"
  mv "$file.new" "$file"
}
