# Sourced by `restore`: the part of a backup that is no database, which `backup` has put beside the cluster's files.
# shellcheck shell=bash

# Certificates, nginx's state, and the releases that the box could go back to, into their places. What is there stays: it is
# newer. Only these names: the archive is as trustworthy as whatever could write into the data directory. The flags under
# `live` say what runs, and here nothing of that does. Says which release was live, and which was live before that one.
box_state() {
  local archive=$cluster/box-state.tar live previous=''
  if [[ ! -e $archive ]]; then
    echo '{"unpacked":0,"live":null,"previous":null}'
    return
  fi
  tar --list --file="$archive" > "$work/names" 2> "$work/said" || fail 1 "the state of the box cannot be read: $(head --lines=1 "$work/said")"
  grep --extended-regexp '^(srv/skillgap/certificates/|opt/skillgap/nginx/)' "$work/names" |
    grep --invert-match --extended-regexp '^opt/skillgap/nginx/live/.|(^|/)\.\.(/|$)' > "$work/wanted" || true
  : > "$work/unpacked"
  unpack "$archive"
  restore_releases "$archive"
  restore_audit_log "$archive"
  live=$(tar --list --verbose --file="$archive" opt/skillgap/current 2> /dev/null | sed --quiet --regexp-extended 's:.* -> releases/([0-9A-Za-z-]+)$:\1:p') || true
  if [[ $live ]]; then
    previous=$(tar --extract --to-stdout --file="$archive" "opt/skillgap/releases/$live/release.json" 2> /dev/null | jq --raw-output '.previous // empty') || true
  fi
  jq --null-input --compact-output --argjson unpacked "$(wc --lines < "$work/unpacked")" --arg live "$live" --arg previous "$previous" \
    '{$unpacked, live: $live, previous: $previous} | map_values(if . == "" then null else . end)'
}

# unpack ARCHIVE: what is in $work/wanted.
unpack() {
  tar --extract --verbose --file="$1" --directory=/ --preserve-permissions --numeric-owner --skip-old-files \
    --no-recursion --verbatim-files-from --files-from="$work/wanted" >> "$work/unpacked" 2> "$work/said" ||
    fail 1 "the state of the box cannot be unpacked: $(head --lines=1 "$work/said")"
}

# The folders of releases that are not there, to their owner. `deployed`, which says that one can be gone back to, comes when
# all else is there. One that is here already was brought by today's deploy.
restore_releases() {
  local release file
  sed --quiet --regexp-extended 's:^(opt/skillgap/releases/[0-9A-Za-z-]+)/docker-compose\.yml$:\1:p' "$work/names" > "$work/releases"
  while read -r release; do
    if [[ -e /$release/deployed || -e /$release/docker-compose.yml ]] || ! grep --quiet --line-regexp --fixed-strings "$release/deployed" "$work/names"; then continue; fi
    for file in release.json release.env docker-compose.yml deployed; do
      echo "$release/$file" > "$work/wanted"
      unpack "$1"
    done
    chmod 0700 "/$release"
    chown --recursive --reference=/opt/skillgap/releases "/$release"
  done < "$work/releases"
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
