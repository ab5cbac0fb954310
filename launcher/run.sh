# ./masthead run

masthead_run() {
  prepare_to_start
  prepare_application
  prepare_keycloak
  start_keycloak
  if ! [ -f "$(aot_cache)" ]; then
    begin_progress 'Starting Keycloak'
    await keycloak keycloak_is_ready
    end_progress
    record_aot_cache
  fi
  export MASTHEAD_DEMO=true
  export MASTHEAD_BACKCHANNEL_URL=http://127.0.0.1:$MASTHEAD_PORT
  begin_progress 'Starting Keycloak and the application'
  start_application
  await keycloak keycloak_is_ready
  await web application_is_ready
  end_progress
  announce
  watch
}

prepare_to_start() {
  check_port_numbers
  use_jdk
  prepare_home
  stop_on_signals
  lock_home
  check_port_is_free MASTHEAD_PORT "$MASTHEAD_PORT"
  check_port_is_free MASTHEAD_KEYCLOAK_PORT "$MASTHEAD_KEYCLOAK_PORT"
  say "Masthead starts with JDK $(jdk_release "$JAVA_HOME") from $JAVA_HOME"
}

await() {
  local log=$LOGS/$1.log
  "$2" && return
  [ -z "$PROGRESS" ] || fail_progress
  give_up "$(name_of "$1") did not start." "$log"
}

announce() {
  READY=yes
  say "Masthead is ready: http://localhost:$MASTHEAD_PORT"
  say "  Sign in as editor, editor2, reviewer, reviewer2, publisher, auditor or guest; the password is the name."
  say "  Accounts are kept by Keycloak: http://localhost:$MASTHEAD_KEYCLOAK_PORT/admin/masthead/console/"
  say "    (user admin, password in $MASTHEAD_HOME/keycloak-admin-password)"
  say "  Logs are in $LOGS"
  say "  Ctrl-C stops both."
}

# Until a signal, or until one of the two ends.
watch() {
  while :; do
    kill -0 "$WEB_PID" 2>/dev/null || give_up "$(name_of web) has ended; the other is stopped too." "$LOGS/web.log"
    kill -0 "$KEYCLOAK_PID" 2>/dev/null ||
      give_up "$(name_of keycloak) has ended; the other is stopped too." "$LOGS/keycloak.log"
    sleep 1 &
    wait $!
  done
}

name_of() {
  case $1 in
    web) printf 'The application' ;;
    keycloak) printf 'Keycloak' ;;
  esac
}

give_up() {
  tail_of "$2"
  die "$1 The whole log: $2"
}

keep_previous_log() {
  [ -f "$LOGS/$1.log" ] && mv "$LOGS/$1.log" "$LOGS/$1.previous.log"
  return 0
}
