# What the installers of the node and of its runner share. Sourced, not run: each step says what it does, does nothing
# when it is done already, and with --dry-run only says what it would do.
# shellcheck shell=bash

dry_run=false

say() { printf '%s\n' "$*"; }

die() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# step DESCRIPTION COMMAND…: does it, and says so.
step() {
  local what=$1
  shift
  if "$dry_run"; then
    say "would $what"
  else
    say "$what"
    "$@"
  fi
}

# folder MODE OWNER GROUP PATH
folder() {
  local is
  is=$(stat --format='%a %U %G' "$4" 2> /dev/null || true)
  [[ $is == "${1#0} $2 $3" ]] || step "make $4 ($1 $2:$3)" install --directory --mode="$1" --owner="$2" --group="$3" "$4"
}

# put SOURCE TARGET MODE: root's file with this content, whole or not at all.
put() {
  [[ -f $2 && ! -L $2 ]] && cmp --quiet "$1" "$2" && [[ $(stat --format=%a "$2") == "${3#0}" ]] && return
  step "write $2" put_now "$@"
}

put_now() {
  install -D --mode="$3" --owner=root --group=root "$1" "$2.new"
  mv --no-target-directory "$2.new" "$2"
}

# remove PATH…: files and folders that we made.
remove() {
  local path
  for path in "$@"; do
    [[ ! -e $path && ! -L $path ]] || step "remove $path" rm --recursive --force --one-file-system "$path"
  done
}

# user NAME COMMENT: a system user whom nobody can be.
user() {
  getent passwd "$1" > /dev/null || step "make user $1" \
    useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin --comment "$2" "$1"
}

# member USER GROUP
member() {
  [[ " $(id --name --groups "$1" 2> /dev/null) " == *" $2 "* ]] || step "let $1 be of group $2" usermod --append --groups "$2" "$1"
}

need_programs() {
  local program missing=()
  for program in "$@"; do
    command -v "$program" > /dev/null || missing+=("$program")
  done
  ((${#missing[@]} == 0)) || die "these programs are missing: ${missing[*]}"
}

need_systemd() {
  [[ -d /run/systemd/system ]] || die 'this machine does not run systemd (on a Mac: launchd.plist)'
  local version
  version=$(systemctl --version | sed -nE '1s/^systemd ([0-9]+).*/\1/p')
  ((${version:-0} >= 247)) || die "systemd is ${version:-unknown}; 247 or newer is needed"
}

# read_secret PROMPT: one line from the terminal without echo, or from stdin; never from argv, where every user sees it.
read_secret() {
  local value=''
  if [[ -t 0 ]]; then
    IFS= read -rsp "$1: " value < /dev/tty && printf '\n' >&2
  else
    IFS= read -r value || true
  fi
  printf %s "$value"
}
