# The application: built from the sources, copied aside so that a later build does not pull it from under a running
# one, and started with a recorded cache of its classes.

BUILT=$ROOT/web/target/quarkus-app
BUILT_AT=$ROOT/web/target/masthead-built
APPLICATION=$MASTHEAD_HOME/application
READY_PATH=/q/health/ready
AOT=$MASTHEAD_HOME/aot

# A small heap that grows when it must, and the simple collector, whose own books are small: an idle application is
# what a trial's machine has most of the time.
JAVA_OPTIONS="-Xms48m -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED ${MASTHEAD_JAVA_OPTS:-}"

prepare_application() {
  if is_stale; then
    need_maven
    step_with build_progress 'Building the application' build_application || give_up "The build failed." "$LOGS/build.log"
    mv "$BUILT_AT.unfinished" "$BUILT_AT"
  fi
  if [ ! -d "$APPLICATION" ] || [ "$BUILT_AT" -nt "$APPLICATION/built" ]; then
    step 'Installing the application' install_application ||
      die "The application could not be copied to $APPLICATION."
  fi
}

# Newer in folders as well, because a deleted file shows there alone.
is_stale() {
  [ -f "$BUILT_AT" ] && [ -f "$BUILT/quarkus-run.jar" ] || return 0
  [ -n "$(find "$ROOT"/pom.xml "$ROOT"/*/pom.xml "$ROOT"/*/src/main -newer "$BUILT_AT" -print)" ]
}

# The mark is as old as the start of the build: what is edited meanwhile is built next time. With masthead.run only
# the flavour for the embedded database is built, and what tests alone need is not fetched.
build_application() {
  mkdir -p "$(dirname "$BUILT_AT")" && : >"$BUILT_AT.unfinished" || exit 1
  exec_maven "$LOGS/build.log" package -Dmasthead.run -Dmaven.test.skip=true -Dspotless.check.skip=true
}

install_application() {
  rm -rf "$APPLICATION.unfinished" &&
    cp -Rp "$BUILT" "$APPLICATION.unfinished" &&
    cp -p "$BUILT_AT" "$APPLICATION.unfinished/built" &&
    rm -rf "$APPLICATION" &&
    mv "$APPLICATION.unfinished" "$APPLICATION"
}

start_application() {
  keep_previous_log web
  exec_application "-XX:AOTCache=$(aot_cache)" >"$LOGS/web.log" 2>&1 &
  WEB_PID=$!
  disown "$WEB_PID"
  record_process web "$WEB_PID"
}

# The options of the run that records the cache and of those that use it must be the same.
exec_application() {
  cd "$ROOT" || exit 1
  # The C library would keep a pool of memory for each thread.
  export MALLOC_ARENA_MAX=2
  # shellcheck disable=SC2086 # options are words
  exec "$JAVA_HOME/bin/java" "$@" $JAVA_OPTIONS -jar "$APPLICATION/quarkus-run.jar"
}

application_is_ready() { wait_until_ready "$MASTHEAD_PORT" "$READY_PATH" "$WEB_PID" "${1:-300}"; }

# One cache for one build on one JDK with one set of options.
aot_cache() {
  printf '%s/%s.aot' "$AOT" "$({
    cat "$JAVA_HOME/release"
    ls -lnR "$APPLICATION"
    echo "$JAVA_OPTIONS"
  } | cksum | tr ' ' '-')"
}

# Recorded once, on a folder and a port of its own that are thrown away: nobody's data is touched. Loading the demo
# there makes every move of an issue once, so that the first ones of a later start find their classes in the cache.
# Failing costs seconds at each start and nothing else, so it is told and not tried again for this build.
record_aot_cache() {
  local cache
  cache=$(aot_cache)
  [ -f "$cache" ] || [ -f "$cache.failed" ] && return
  rm -rf "$AOT" && mkdir -p "$AOT"
  if ! step 'Recording what later starts need' train "$cache"; then
    : >"$cache.failed"
    rm -f "$cache"
    warn "Later starts will be slower: the recording failed, see $LOGS/aot.log."
  fi
  rm -rf "$AOT/trial"
}

train() {
  local pid='' status=1
  MASTHEAD_HOME=$AOT/trial
  MASTHEAD_PORT=$(free_port) || exit 1
  export MASTHEAD_DEMO=true
  mkdir -p "$MASTHEAD_HOME"
  trap '[ -n "$pid" ] && kill -KILL "$pid"; exit 1' TERM
  exec_application "-XX:AOTCacheOutput=$1" >"$LOGS/aot.log" 2>&1 &
  pid=$!
  if wait_until_ready "$MASTHEAD_PORT" "$READY_PATH" "$pid" 300; then
    http_status "$MASTHEAD_PORT" / >/dev/null
    await_warm "$pid"
    kill -TERM "$pid"
    wait "$pid"
    [ -s "$1" ] && status=0
  else
    kill -KILL "$pid" 2>/dev/null
  fi
  exit "$status"
}

# The classes of the typesetter belong into the cache too. A start in which it failed is recorded without them.
await_warm() {
  for _ in $(seq 1 120); do
    grep -q 'Typesetting is warmed up' "$LOGS/aot.log" && return
    kill -0 "$1" 2>/dev/null || return
    sleep 0.5
  done
}

free_port() {
  local port attempt
  for attempt in 1 2 3 4 5 6 7 8 9 10; do
    port=$((20000 + (RANDOM + attempt) % 12000))
    port_answers "$port" || break
  done
  printf '%s' "$port"
}
