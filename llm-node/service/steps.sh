# Shared by the installers of the node and of its runner, which source it. Each step prints what it does, does nothing if it
# is done already, and with --dry-run only prints what it would do.
# shellcheck shell=bash

dry_run=false

say() { printf '%s\n' "$*"; }

die() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# common_option OPTION: the options that all of them have.
common_option() {
  case $1 in
    --dry-run) dry_run=true ;;
    --help | -h) usage && exit ;;
    *) usage >&2 && die "there is no option $1" ;;
  esac
}

# step DESCRIPTION COMMAND…
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
  [[ $is == "${1#0} $2 $3" ]] || step "create $4 ($1 $2:$3)" install --directory --mode="$1" --owner="$2" --group="$3" "$4"
}

# put SOURCE TARGET MODE: writes a file of root's atomically.
put() {
  [[ -f $2 && ! -L $2 ]] && cmp --quiet "$1" "$2" && [[ $(stat --format=%a "$2") == "${3#0}" ]] && return
  step "write $2" put_now "$@"
}

put_now() {
  install -D --mode="$3" --owner=root --group=root "$1" "$2.new"
  mv --no-target-directory "$2.new" "$2"
}

# remove PATH…
remove() {
  local path
  for path in "$@"; do
    [[ ! -e $path && ! -L $path ]] || step "remove $path" rm --recursive --force --one-file-system "$path"
  done
}

# user NAME COMMENT: a system user without a login.
user() {
  getent passwd "$1" > /dev/null || step "create user $1" \
    useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin --comment "$2" "$1"
}

# member USER GROUP
member() {
  [[ " $(id --name --groups "$1" 2> /dev/null) " == *" $2 "* ]] || step "add $1 to group $2" usermod --append --groups "$2" "$1"
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

# read_secret PROMPT: one line from the terminal without echo, or from stdin. Every user can see argv.
read_secret() {
  local value=''
  if [[ -t 0 ]]; then
    IFS= read -rsp "$1: " value < /dev/tty && printf '\n' >&2
  else
    IFS= read -r value || true
  fi
  printf %s "$value"
}
