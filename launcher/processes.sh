# Starting, watching and stopping what runs beside the script.

STEP='' PROGRESS='' KEYCLOAK_PID='' WEB_PID='' LOCKED=''

# One "run" in a folder. What a killed one left behind is ended and cleared away.
lock_home() {
  local other=''
  if ! write_lock; then
    other=$(recorded masthead)
    if is_ours masthead 'masthead (run|dev)'; then
      die "Masthead runs already in $MASTHEAD_HOME (process $other); stop it, or choose another folder with MASTHEAD_HOME."
    fi
    rm -f "$PIDS/masthead"
    write_lock || die "Another start in $MASTHEAD_HOME was faster; try again."
  fi
  LOCKED=yes
  end_leftover web 'quarkus' 'the application'
  end_leftover keycloak 'kc\.sh' 'Keycloak'
}

write_lock() { (set -C && printf '%s %s\n' $$ "$(start_of $$)" >"$PIDS/masthead") 2>/dev/null; }

# record_process NAME PID: the number, and when the process with it began. The system gives the number of a process that
# has ended to another.
record_process() { printf '%s %s\n' "$2" "$(start_of "$2")" >"$PIDS/$1"; }

# recorded NAME: the number alone.
recorded() {
  local pid=''
  read -r pid _ 2>/dev/null <"$PIDS/$1"
  printf '%s' "$pid"
}

end_leftover() {
  local pid
  [ -f "$PIDS/$1" ] || return 0
  if is_ours "$1" "$2"; then
    pid=$(recorded "$1")
    say "  An earlier start left $3 running (process $pid); it is stopped first."
    stop "$pid" "$(start_of "$pid")"
  fi
  rm -f "$PIDS/$1"
}

# is_ours NAME PATTERN: whether the recorded process still runs: the number, the time of its start and the command all fit.
is_ours() {
  local pid='' started=''
  read -r pid started 2>/dev/null <"$PIDS/$1"
  [ -n "$pid" ] && [ -n "$started" ] && [ "$started" = "$(start_of "$pid")" ] && command_line_of "$pid" | grep -Eq -- "$2"
}

# start_of PID: which boot and which tick of its clock the process began in; where there is no /proc, the time of day.
# Empty where there is no such process.
start_of() {
  local status='' boot=''
  if [ ! -d /proc/self ]; then
    LC_ALL=C ps -p "$1" -o lstart= | tr -s ' ' '-'
  elif { read -r status <"/proc/$1/stat"; } 2>/dev/null; then
    { read -r boot </proc/sys/kernel/random/boot_id; } 2>/dev/null
    # The name of the program stands in brackets and may hold anything; the tick is the twentieth word after it.
    printf '%s/%s' "$boot" "$(printf '%s' "${status##*) }" | cut -d ' ' -f 20)"
  fi
}

command_line_of() {
  if [ -r "/proc/$1/cmdline" ]; then
    tr '\0' ' ' <"/proc/$1/cmdline"
  else
    ps -p "$1" -o command=
  fi
}

# stop PID [START]: asks to stop, waits, and insists after half a minute; START is given where the process is no child of
# ours, whose number could be given to another meanwhile.
stop() {
  local pid=$1 start=${2:-} began=$SECONDS
  kill -TERM "$pid" 2>/dev/null || return 0
  while kill -0 "$pid" 2>/dev/null; do
    [ -z "$start" ] || [ "$start" = "$(start_of "$pid")" ] || return 0
    if [ $((SECONDS - began)) -ge 30 ]; then
      warn "Process $pid did not stop within 30 s and is killed."
      kill -KILL "$pid" 2>/dev/null
      return 0
    fi
    sleep 0.2
  done
}

stop_everything() {
  local pid
  stop_progress
  for pid in "$STEP" "$WEB_PID" "$KEYCLOAK_PID"; do
    [ -n "$pid" ] && kill -TERM "$pid" 2>/dev/null
  done
  for pid in "$STEP" "$WEB_PID" "$KEYCLOAK_PID"; do
    [ -n "$pid" ] && stop "$pid"
  done
  [ -n "$LOCKED" ] && rm -f "$PIDS/masthead" "$PIDS/web" "$PIDS/keycloak"
  return 0
}

# A script's background processes do not get Ctrl-C, so the script passes it on.
stop_on_signals() {
  trap 'stop_on_request 130' INT
  trap 'stop_on_request 143' TERM HUP
  trap stop_everything EXIT
}

# Stopped while it ran is what was asked for; stopped before it was ready is not a success.
stop_on_request() {
  local status=$1
  trap '' INT TERM HUP
  [ -n "${READY:-}" ] && status=0
  printf '\nStopping ...\n'
  stop_everything
  trap - EXIT
  say "Masthead is stopped."
  exit "$status"
}

# http_status PORT PATH: the status code, empty where nothing answers.
http_status() {
  local status=''
  {
    printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3 &&
      read -r -t 10 _ status _ <&3
  } 3<>"/dev/tcp/127.0.0.1/$1"
  printf '%s' "$status"
} 2>/dev/null

# answers PORT PATH: whether it is there and well.
answers() { [ "$(http_status "$1" "$2")" = 200 ]; }

# wait_until_ready PORT PATH PID SECONDS: fails when the process ends or the time is over.
wait_until_ready() {
  local began=$SECONDS
  until answers "$1" "$2"; do
    kill -0 "$3" 2>/dev/null || return 1
    [ $((SECONDS - began)) -lt "$4" ] || return 1
    sleep 0.2
  done
}
