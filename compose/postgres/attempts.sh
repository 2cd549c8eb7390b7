# Sourced by `backup`: what an attempt that failed has left, and when the next one follows. pgBackRest resumes or removes what
# was cut off; the box may remove nothing.
# shellcheck shell=bash

# How many runs in a row have begun to write into the repository and failed, and when the last one did.
attempts=0 attempted=0

read_attempts() {
  local since
  since=$(read_status backup.json "select(.cluster == \"$(system_id)\") | .attemptedAt")
  if [[ $since ]] && attempted=$(seconds "$since"); then attempts=$(read_status backup.json .attempts); fi
  attempts=${attempts:-0}
}

# What an attempt that fails has uploaded stays in the repository, for the box may remove nothing: hours pass before the next
# one, twice as many each time, up to a day. Not those that fail before.
next_attempt() {
  if ((attempts == 0 || attempted > $(date +%s))); then
    echo 0
  else
    # The timer is not exact.
    echo $((attempted + (attempts < 6 ? hour << (attempts - 1) : day) - slack / 2))
  fi
}

# Why the last attempt failed; nothing if it did not.
problem_of_last() {
  local said
  if ((attempts == 0)); then return; fi
  said=$(read_status backup.json .problem)
  echo "${said:-the backup of $(iso "$attempted") was cut off}"
}

# A backup without the WAL that was written meanwhile is none, and pgBackRest sees that at its end only.
await_archiver() {
  local second trouble=''
  for ((second = 0; second < 20; second++)); do
    if [[ ! $(find "$status_folder/archive.json" -newermt '-120 seconds' 2> /dev/null) ]]; then
      trouble='the archiver does not run'
    else
      trouble=$(read_status archive.json .problem)
    fi
    if [[ ! $trouble ]]; then return; fi
    sleep 1
  done
  problem_code=1
  failed "WAL is not shipped: $trouble"
}

# A backup that was cut off leaves a folder without a manifest. pgBackRest would remove it, which the box's role may not do,
# and so no backup would ever be made again. With something for a manifest the folder is only an invalid backup.
give_up_unfinished() {
  local newest
  run_pgbackrest repo-ls "backup/$PGBACKREST_STANZA" --filter='^[0-9]{8}-[0-9]{6}F' --sort=desc > "$work/labels" || failed "$problem"
  newest=$(head --lines=1 "$work/labels")
  if [[ ! $newest ]]; then return; fi
  run_pgbackrest repo-ls "backup/$PGBACKREST_STANZA/$newest" --filter='^backup\.manifest$' > "$work/manifest" || failed "$problem"
  if [[ ! -s $work/manifest ]]; then
    log "backup $newest was cut off"
    PGBACKREST_REPO1_CIPHER_TYPE=none run_pgbackrest repo-put "backup/$PGBACKREST_STANZA/$newest/backup.manifest" <<< abandoned || failed "$problem"
  fi
  # A new label must be the newest of all, and that of a differential one begins with the label of its full one.
  if [[ $type == diff && ${newest:0:16} != "$(of 'map(select(.type == "full")) | last | .label')" ]]; then
    type=full because="the full one of ${newest:0:15} was cut off"
  fi
}
