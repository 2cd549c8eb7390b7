# Sourced first by a script that is a container's command (bash). PID 1 gets no signal that it has no handler for, and bash
# looks at one only when what it waits for has ended: `docker stop` would wait its ten seconds, and kill. So the script runs
# again as a child with a process group of its own, and TERM goes to all of that: what runs ends, the script cleans up.
# shellcheck shell=bash

if (($$ == 1)); then
  # Job control is what gives it the group.
  set -m
  "$0" "$@" &
  supervised=$!
  set +m
  trap 'kill -TERM -- "-$supervised" 2> /dev/null || true' TERM INT HUP
  while true; do
    code=0
    # A signal ends it early.
    wait "$supervised" || code=$?
    if ! kill -0 "$supervised" 2> /dev/null; then exit "$code"; fi
  done
fi
# With a handler the trap on EXIT is run too.
trap 'exit 143' TERM
