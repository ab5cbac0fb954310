# Starting, watching and stopping what runs beside the script.

STEP='' KEYCLOAK_PID='' WEB_PID='' LOCKED=''

# One "run" in a folder. What a killed one left behind is ended and cleared away.
lock_home() {
  local other=''
  if ! write_lock; then
    read -r other 2>/dev/null <"$PIDS/masthead" || other=''
    if is_running "$other" 'masthead (run|dev)'; then
      die "Masthead runs already in $MASTHEAD_HOME (process $other); stop it, or choose another folder with MASTHEAD_HOME."
    fi
    rm -f "$PIDS/masthead"
    write_lock || die "Another start in $MASTHEAD_HOME was faster; try again."
  fi
  LOCKED=yes
  end_leftover web 'quarkus' 'the application'
  end_leftover keycloak 'kc\.sh' 'Keycloak'
}

write_lock() { (set -C && echo $$ >"$PIDS/masthead") 2>/dev/null; }

end_leftover() {
  local pid=''
  [ -f "$PIDS/$1" ] || return 0
  read -r pid <"$PIDS/$1"
  if is_running "$pid" "$2"; then
    say "  An earlier start left $3 running (process $pid); it is stopped first."
    stop "$pid"
  fi
  rm -f "$PIDS/$1"
}

is_running() {
  [ -n "$1" ] && kill -0 "$1" 2>/dev/null && command_line_of "$1" | grep -Eq -- "$2"
}

command_line_of() {
  if [ -r "/proc/$1/cmdline" ]; then
    tr '\0' ' ' <"/proc/$1/cmdline"
  else
    ps -p "$1" -o command=
  fi
}

# Asks to stop, waits, and insists after half a minute.
stop() {
  local pid=$1 began=$SECONDS
  kill -TERM "$pid" 2>/dev/null || return 0
  while kill -0 "$pid" 2>/dev/null; do
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
