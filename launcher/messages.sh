# What the person at the terminal reads.

say() { printf '%s\n' "$*"; }

warn() { printf 'masthead: %s\n' "$*" >&2; }

die() {
  warn "$@"
  exit 1
}

# step LABEL COMMAND…: runs the command beside the script, so that a signal is answered at once, and says how long it
# takes.
step() { step_with '' "$@"; }

# step_with PROGRESS LABEL COMMAND…: the same for what takes minutes; PROGRESS prints how far it is.
step_with() {
  local progress=$1 label=$2 status=0
  shift 2
  begin_progress "$label" "$progress"
  "$@" &
  STEP=$!
  wait "$STEP" || status=$?
  STEP=''
  if [ "$status" -eq 0 ]; then
    end_progress
  else
    fail_progress
  fi
  return "$status"
}

# begin_progress LABEL [PROGRESS]: prints the label; then, until end_progress, a terminal shows in the same line how far
# it is and the seconds, and a log gets a line every ten seconds.
begin_progress() {
  PROGRESS_LABEL=$1
  PROGRESS_BEGAN=$SECONDS
  printf '  %s ...' "$1"
  tell_progress "${2:-}" &
  PROGRESS=$!
  disown "$PROGRESS"
}

tell_progress() {
  local far seconds=0
  while sleep 1 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
    seconds=$((seconds + 1))
    [ -t 1 ] || [ $((seconds % 10)) -eq 0 ] || continue
    far=$([ -z "$1" ] || "$1")
    far="${far:+$far, }$(time_taken)"
    if [ -t 1 ]; then
      printf '\r  %s ... %s\033[K' "$PROGRESS_LABEL" "$far"
    else
      printf '\n    %s ...' "$far"
    fi
  done
}

end_progress() {
  stop_progress
  if [ -t 1 ]; then
    printf '\r  %s ... %s\033[K\n' "$PROGRESS_LABEL" "$(time_taken)"
  else
    printf ' done in %s\n' "$(time_taken)"
  fi
}

fail_progress() {
  stop_progress
  printf ' failed\n'
}

stop_progress() {
  [ -n "$PROGRESS" ] && kill -TERM "$PROGRESS" 2>/dev/null
  PROGRESS=''
}

time_taken() {
  local seconds=$((SECONDS - PROGRESS_BEGAN))
  [ "$seconds" -lt 60 ] || printf '%s min ' "$((seconds / 60))"
  printf '%s s' "$((seconds % 60))"
}

# The last lines of a log, for who cannot see it.
tail_of() {
  [ -s "$1" ] || return 0
  printf -- '---- last lines of %s\n' "$1" >&2
  tail -n "${2:-20}" "$1" >&2
  printf -- '----\n' >&2
}
