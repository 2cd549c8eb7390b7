# Sourced by the scripts of the backups (bash), never run: where the repository is and which key it has, and how a script
# reports. Needs what backup.env gives them: BACKUP_BUCKET, BACKUP_REGION, BACKUP_ENDPOINT, BACKUP_KEY, BACKUP_KEYS_PREVIOUS.
# shellcheck shell=bash

readonly cluster=/var/lib/postgresql/$PG_MAJOR/main
# On the data volume of the box, so that the box's timers and the backend can read how the backups are.
readonly status_folder=/srv/backups
# In memory: nothing here may need the disk, which may be full.
work=$(mktemp --directory /tmp/backups.XXXXXX)
# The authority of a private endpoint, if there is one.
readonly ca_file=${BACKUP_CA_FILE:-$status_folder/ca.pem}
# The repositories that are configured: how many, and the name of each.
repositories=0 repository_ids=()
# What the last command of pgBackRest failed with, in one line, and the exit code for a script that cannot go on: 3 or 1.
problem='' problem_kind='' problem_code=1

# log LINE: one line, to stderr. stdout is for a result. The archiver continues with its work inside commands whose stderr is
# kept, and has another descriptor for it.
log_to=2
log() { printf '%s: %s\n' "${0##*/}" "$*" >&"$log_to"; }

# fail CODE LINE: 1 failed, 2 usage, 3 the repository is out of reach, 4 not recoverable to that point, 5 no room.
fail() {
  log "${@:2}"
  exit "$1"
}

# Without a bucket there are no backups: a box that was made by hand.
is_configured() { [[ ${BACKUP_BUCKET:-} ]]; }

# key_id KEY: the name of the key's repository. A new key has a repository of its own, beside the one of the old key.
key_id() { printf %s "$1" | sha256sum | cut --characters=1-16; }

# is_usable: whether `configure` accepts what backup.env gives; `problem` says why not.
is_usable() {
  if problem=$(log_to=2 && configure writing 2>&1); then return; fi
  problem=${problem#*: }
  return 1
}

# configure writing: the repository of the current key. configure reading: those of the previous keys too, newest first, as
# repo2, repo3 … pgBackRest then finds all it needs in its environment.
configure() {
  local entries entry
  is_configured || fail 1 'there is no BACKUP_BUCKET: this box has no backups'
  [[ ${BACKUP_KEY:-} ]] || fail 1 'there is no BACKUP_KEY: run `npm run secrets`, then deploy'
  set_options STANZA=skillgap PG1_PATH="$cluster" PG1_SOCKET_PATH=/var/run/postgresql \
    LOCK_PATH="$work/lock" SPOOL_PATH="$work/spool" LOG_LEVEL_FILE=off LOG_LEVEL_CONSOLE=off LOG_LEVEL_STDERR=warn LOG_TIMESTAMP=n \
    COMPRESS_TYPE=zst COMPRESS_LEVEL=3 PROCESS_MAX=1 START_FAST=y EXPIRE_AUTO=n IO_TIMEOUT=10
  repositories=0 repository_ids=()
  configure_repository "$BACKUP_KEY"
  if [[ $1 == writing ]]; then return; fi
  IFS=', ' read -r -a entries <<< "${BACKUP_KEYS_PREVIOUS:-}"
  for entry in "${entries[@]}"; do configure_repository "${entry#*/}"; done
}

# configure_repository KEY: adds one.
configure_repository() {
  local id repo host port=443 style=host
  [[ ${BACKUP_REGION:-} ]] || fail 1 'there is no BACKUP_REGION: Terraform writes it, then deploy'
  host=s3.$BACKUP_REGION.amazonaws.com
  repositories=$((repositories + 1))
  id=$(key_id "$1") repo=REPO$repositories
  repository_ids+=("$id")
  if [[ ${BACKUP_ENDPOINT:-} =~ ^(\[[0-9a-f:]+\]|[^:/]+)(:([0-9]+))?$ ]]; then
    host=${BASH_REMATCH[1]} port=${BASH_REMATCH[3]:-443} style=path
  elif [[ ${BACKUP_ENDPOINT:-} ]]; then
    fail 1 "BACKUP_ENDPOINT is '$BACKUP_ENDPOINT', not host[:port]"
  fi
  set_options "${repo}_TYPE=s3" "${repo}_PATH=/postgres/$id" "${repo}_CIPHER_TYPE=aes-256-cbc" "${repo}_CIPHER_PASS=$1" \
    "${repo}_BUNDLE=y" "${repo}_BLOCK=y" "${repo}_S3_BUCKET=$BACKUP_BUCKET" "${repo}_S3_REGION=$BACKUP_REGION" \
    "${repo}_S3_ENDPOINT=$host" "${repo}_STORAGE_PORT=$port" "${repo}_S3_URI_STYLE=$style"
  # By default a restore asks for each file of a backup on its own, with blocks of 16 KiB at the least: 1,063 requests for 30 MB,
  # in place of 30.
  set_options "${repo}_BLOCK_SIZE_MAP=512KiB=64KiB:32MiB=256KiB"
  # `expire` says what is kept. Without a number here each backup warns that nothing is ever removed.
  set_options "${repo}_RETENTION_FULL=9999999"
  if [[ -s $ca_file ]]; then set_options "${repo}_STORAGE_CA_FILE=$ca_file"; fi
  # The box has its instance's role; a runner has the short-lived key of one that may only read.
  if [[ ${AWS_ACCESS_KEY_ID:-} ]]; then
    set_options "${repo}_S3_KEY_TYPE=shared" "${repo}_S3_KEY=$AWS_ACCESS_KEY_ID" "${repo}_S3_KEY_SECRET=$AWS_SECRET_ACCESS_KEY"
    if [[ ${AWS_SESSION_TOKEN:-} ]]; then set_options "${repo}_S3_TOKEN=$AWS_SESSION_TOKEN"; fi
  else
    set_options "${repo}_S3_KEY_TYPE=auto"
  fi
}

set_options() { export "${@/#/PGBACKREST_}"; }

# run_child COMMAND…: the archiver has one of its own, which looks after other things meanwhile.
run_child() { "$@"; }

# run_pgbackrest COMMAND…: its exit code, and `problem`.
run_pgbackrest() {
  local code=0
  run_child pgbackrest "$@" 2> "$work/said" || code=$?
  explain "$code" < "$work/said"
  return "$code"
}

# explain CODE: what pgBackRest says of a failure, in one line: the innermost cause, without the request, the hints and the
# retries that it lists too. Its numbers: 39 an answer of HTTP that is no success, 49 no connection, 95 TLS or another key,
# 102 a faulty service, 103 each repository has a cause of its own. Sets `problem_kind` too, such as FileMissingError.
explain() {
  local cause
  cause=$(awk '
    !code && match($0, /<Code>[A-Za-z]+</) { code = " (" substr($0, RSTART + 6, RLENGTH - 7) ")" }
    !inner && match($0, /^ +[A-Z][A-Za-z]+Error: /) { inner = substr($0, RSTART) }
    !middle && match($0, /\[[A-Z][A-Za-z]+Error\] /) { middle = substr($0, RSTART + 1); sub(/\]/, ":", middle) }
    !top && match($0, /ERROR: +\[[0-9]+\]: /) { top = "Error: " substr($0, RSTART + RLENGTH) }
    END { cause = inner ? inner : middle ? middle : top; sub(/^ +/, "", cause); sub(/:$/, "", cause); print cause code }
  ')
  problem_kind=${cause%%: *}
  # Alone, an error has only its number.
  if (($1 == 95)) && [[ $problem_kind == Error ]]; then problem_kind=CryptoError; fi
  problem=$(tr --complement --delete '[:print:]' <<< "${cause#*: }" | cut --characters=1-300)
  # One that was killed has said nothing.
  if (($1)); then problem=${problem:-pgBackRest ended with status $1}; fi
  case $1 in 39 | 49 | 95 | 102) problem_code=3 ;; *) problem_code=1 ;; esac
  case $problem_kind in ProtocolError | HostConnectError | ServiceError | CryptoError) problem_code=3 ;; esac
}

# Whether the last command failed because the repository is out of reach, not because something in it is damaged: what cannot
# be decrypted is CryptoError too, as is a certificate.
is_out_of_reach() { [[ $problem_code == 3 && ($problem_kind != CryptoError || $problem == *certificate* || $problem == *TLS*) ]]; }

# make_stanza: makes the repository's own record of the cluster if there is none. That of another cluster is never replaced,
# unless the cluster's marker says that somebody has decided so for exactly this one: then `upgraded` is set. The archiver and
# `backup` may need it at the same moment, and the record has keys that are made with it.
make_stanza() {
  local code=0
  upgraded='' problem='another container is making the record of the repository'
  { run_child flock --timeout 60 9 && record_cluster; } 9< "$status_folder" || code=$?
  return "$code"
}

record_cluster() {
  local code=0 refused
  run_pgbackrest stanza-create --no-online || code=$?
  if ((code == 0)) || is_out_of_reach; then return "$code"; fi
  refused=$problem
  if is_never_begun; then
    log "the record of the repository ${repository_ids[0]} is made again: $refused"
    remake_record
    return
  fi
  problem=$refused
  # 28: not this cluster's; 44 and 51: half of it is not.
  if ((code == 28 || code == 44 || code == 51)); then
    if [[ $(system_id) == "$(cat "$cluster/.stanza-upgrade" 2> /dev/null)" ]]; then
      upgraded=yes
      run_pgbackrest stanza-upgrade --no-online
      return
    fi
    problem="the repository ${repository_ids[0]} holds another cluster's backups, and is left alone"
  fi
  return "$code"
}

# Whether there is nothing in the repository but its record: no backup was begun, and no WAL shipped. A `stanza-create` that
# was cut off leaves a part of the record, and pgBackRest then takes the repository for damaged.
is_never_begun() {
  run_pgbackrest repo-ls --repo=1 --recurse --filter='^(archive|backup)/[^/]+/[^/]+/' > "$work/begun" && [[ ! -s $work/begun ]]
}

# pgBackRest does not replace a part, and the box may not delete it. So the whole is made here, and put over it; last what
# WAL is shipped with, so that none is while the rest is missing.
remake_record() {
  local file
  rm -rf "$work/record"
  PGBACKREST_REPO1_TYPE=posix PGBACKREST_REPO1_PATH=$work/record run_pgbackrest stanza-create --no-online || return
  for file in backup/%/backup.info backup/%/backup.info.copy archive/%/archive.info.copy archive/%/archive.info; do
    file=${file//%/$PGBACKREST_STANZA}
    PGBACKREST_REPO1_CIPHER_TYPE=none run_pgbackrest repo-put --repo=1 "$file" < "$work/record/$file" || return
  done
}

system_id() { pg_controldata --pgdata="$cluster" 2> /dev/null | sed --quiet 's/^Database system identifier: *//p'; }

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
