# Sourced by the scripts of the backups (bash), never run: where the repository is and which key it has, and how a script
# reports. Needs what backup.env gives them: BACKUP_BUCKET, BACKUP_REGION, BACKUP_ENDPOINT, BACKUP_KEY, BACKUP_KEYS_PREVIOUS.
# shellcheck shell=bash

readonly cluster=/var/lib/postgresql/$PG_MAJOR/main
# On the data volume of the box, so that the box's timers and the backend can read how the backups are.
readonly status_folder=/srv/backups
# In memory: nothing here may need the disk, which may be full.
work=$(mktemp --directory /tmp/backups.XXXXXX)

# log LINE: one line, to stderr. stdout is for a result.
log() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

# fail CODE LINE: 1 failed, 2 usage, 3 the repository is out of reach, 4 not recoverable to that point, 5 no room.
fail() {
  log "${@:2}"
  exit "$1"
}

# Without a bucket there are no backups: a box that was made by hand.
is_configured() { [[ ${BACKUP_BUCKET:-} ]]; }

# key_id KEY: the name of the key's repository. A new key has a repository of its own, beside the one of the old key.
key_id() { printf %s "$1" | sha256sum | cut --characters=1-16; }

# configure writing: the repository of the current key. configure reading [TIME]: those of the previous keys too, newest
# first, as repo2, repo3 …; each as it was at TIME, if one is given. pgBackRest then finds all it needs in its environment.
configure() {
  local entry number=1
  is_configured || fail 1 'there is no BACKUP_BUCKET: this box has no backups'
  [[ ${BACKUP_KEY:-} ]] || fail 1 'there is no BACKUP_KEY: run `npm run secrets`, then deploy'
  set_options STANZA=skillgap PG1_PATH="$cluster" PG1_SOCKET_PATH=/var/run/postgresql \
    LOCK_PATH="$work/lock" SPOOL_PATH="$work/spool" LOG_LEVEL_FILE=off LOG_LEVEL_CONSOLE=off LOG_LEVEL_STDERR=warn LOG_TIMESTAMP=n \
    COMPRESS_TYPE=zst COMPRESS_LEVEL=3 PROCESS_MAX=1 START_FAST=y EXPIRE_AUTO=n IO_TIMEOUT=30
  configure_repository 1 "$BACKUP_KEY" "${2:-}"
  if [[ $1 == writing ]]; then return; fi
  local entries
  IFS=, read -r -a entries <<< "${BACKUP_KEYS_PREVIOUS:-}"
  for entry in "${entries[@]}"; do
    ((number += 1))
    configure_repository "$number" "${entry#*/}" "${2:-}"
  done
}

# configure_repository NUMBER KEY TIME
configure_repository() {
  local repo=REPO$1 host=s3.${BACKUP_REGION:?is missing in backup.env}.amazonaws.com port=443 style=host
  if [[ ${BACKUP_ENDPOINT:-} =~ ^(\[[0-9a-f:]+\]|[^:/]+)(:([0-9]+))?$ ]]; then
    host=${BASH_REMATCH[1]} port=${BASH_REMATCH[3]:-443} style=path
  elif [[ ${BACKUP_ENDPOINT:-} ]]; then
    fail 1 "BACKUP_ENDPOINT is '$BACKUP_ENDPOINT', not host[:port]"
  fi
  set_options "${repo}_TYPE=s3" "${repo}_PATH=/postgres/$(key_id "$2")" "${repo}_CIPHER_TYPE=aes-256-cbc" "${repo}_CIPHER_PASS=$2" \
    "${repo}_BUNDLE=y" "${repo}_BLOCK=y" "${repo}_S3_BUCKET=$BACKUP_BUCKET" "${repo}_S3_REGION=$BACKUP_REGION" \
    "${repo}_S3_ENDPOINT=$host" "${repo}_STORAGE_PORT=$port" "${repo}_S3_URI_STYLE=$style"
  # `expire` says what is kept. Without a number here each backup warns that nothing is ever removed.
  set_options "${repo}_RETENTION_FULL=9999999"
  if [[ -s $status_folder/ca.pem ]]; then set_options "${repo}_STORAGE_CA_FILE=$status_folder/ca.pem"; fi
  if [[ $3 ]]; then set_options "${repo}_TARGET_TIME=$(date --utc --date="$3" '+%F %T+00')"; fi
  # The box has its instance's role; a runner has the short-lived key of one that may only read.
  if [[ ${AWS_ACCESS_KEY_ID:-} ]]; then
    set_options "${repo}_S3_KEY_TYPE=shared" "${repo}_S3_KEY=$AWS_ACCESS_KEY_ID" "${repo}_S3_KEY_SECRET=$AWS_SECRET_ACCESS_KEY"
    if [[ ${AWS_SESSION_TOKEN:-} ]]; then set_options "${repo}_S3_TOKEN=$AWS_SESSION_TOKEN"; fi
  else
    set_options "${repo}_S3_KEY_TYPE=auto"
  fi
}

set_options() { export "${@/#/PGBACKREST_}"; }

# run_pgbackrest COMMAND…: its exit code; `problem` is what it said about it, in one line.
run_pgbackrest() {
  local code=0
  pgbackrest "$@" 2> "$work/said" || code=$?
  problem=$(one_line < "$work/said")
  return "$code"
}

# What pgBackRest says of a failure, without the request, the hints and the retries that it lists below.
one_line() {
  sed --silent --regexp-extended '/^ *\*\*\*/,$d; s/^(P[0-9]+ +)?ERROR: +\[[0-9]+\]: +//p; s/^ *<Code>(.*)<\/Code>/\1/p' |
    head --lines=1 | tr --complement --delete '[:print:]' | cut --characters=1-300
}

# In seconds since 1970, and back.
seconds() { date --date="$1" +%s; }
iso() { date --utc --date="@$1" +%FT%TZ; }

# write_status NAME JSON: a reader never sees half of it. The spare file has its blocks on the disk already, so this works
# on a full disk; then both change places.
write_status() {
  local file=$status_folder/$1 spare=$status_folder/.$1
  # Several blocks are never needed: a problem is one line.
  printf '%-4095s\n' "$2" | dd of="$spare" conv=notrunc,fsync status=none && truncate --size=4096 "$spare" || return 1
  mv --exchange --no-target-directory "$spare" "$file" 2> "$work/mv" && return
  mv --no-target-directory "$spare" "$file" && cp "$file" "$spare"
}

# read_status NAME FILTER: what jq's filter finds in a status file, nothing if there is no such file yet.
read_status() { jq --raw-output "($2) // empty" "$status_folder/$1" 2> /dev/null || true; }
