# What the person at the terminal reads.

say() { printf '%s\n' "$*"; }

warn() { printf 'masthead: %s\n' "$*" >&2; }

die() {
  warn "$@"
  exit 1
}

# step LABEL COMMAND…: runs the command beside the script, so that a signal is answered at once, and prints one line
# with the seconds it took.
step() {
  local label=$1 began=$SECONDS status=0
  shift
  printf '  %s ...' "$label"
  "$@" &
  STEP=$!
  wait "$STEP" || status=$?
  STEP=''
  if [ "$status" -eq 0 ]; then
    printf ' %s s\n' "$((SECONDS - began))"
  else
    printf ' failed\n'
  fi
  return "$status"
}

# The last lines of a log, for who cannot see it.
tail_of() {
  [ -s "$1" ] || return 0
  printf -- '---- last lines of %s\n' "$1" >&2
  tail -n "${2:-20}" "$1" >&2
  printf -- '----\n' >&2
}
