# ./masthead dev: Keycloak as in run, the application under Quarkus' live reload.

LIVE_RELOAD_MAVEN=3.9.16

masthead_dev() {
  local maven
  prepare_to_start
  need_maven
  prepare_keycloak
  prepare_live_reload_maven
  say "  Starting Keycloak ..."
  start_keycloak
  await keycloak keycloak_is_ready
  export MASTHEAD_DEMO=true
  export MASTHEAD_BACKCHANNEL_URL=http://127.0.0.1:$MASTHEAD_PORT
  exec 4<&0
  exec_live_reload <&4 &
  WEB_PID=$!
  # What does not compile yet is mended while this waits.
  application_is_ready 86400 || die "The application did not start."
  announce
  watch_live_reload
}

# quarkus:dev wants Maven 3.9; Debian brings 3.8.
prepare_live_reload_maven() {
  local unfinished=$MASTHEAD_HOME/maven.unfinished
  maven=mvn
  case $(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p') in
    3.[0-8].*)
      maven=$MASTHEAD_HOME/apache-maven-$LIVE_RELOAD_MAVEN/bin/mvn
      [ -x "$maven" ] && return
      rm -rf "$unfinished"
      step "Fetching Maven $LIVE_RELOAD_MAVEN" exec_maven "$LOGS/fetch.log" -q -N dependency:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$LIVE_RELOAD_MAVEN:zip:bin" "-DoutputDirectory=$unfinished" ||
        give_up "Maven $LIVE_RELOAD_MAVEN could not be fetched." "$LOGS/fetch.log"
      chmod +x "$unfinished/apache-maven-$LIVE_RELOAD_MAVEN/bin/mvn"
      mv "$unfinished/apache-maven-$LIVE_RELOAD_MAVEN" "$MASTHEAD_HOME/" && rm -rf "$unfinished"
      ;;
  esac
}

exec_live_reload() {
  umask "$OWN_UMASK"
  cd "$ROOT" || exit 1
  # The process that compiles what was edited needs the same access to the compiler as Maven.
  exec "$maven" -B -q compile quarkus:dev -Dspotless.check.skip=true -Ddebug=false \
    "-Djvm.args=$(grep '^--add' "$ROOT/.mvn/jvm.config" | tr '\n' ' ')"
}

watch_live_reload() {
  while kill -0 "$WEB_PID" 2>/dev/null; do
    kill -0 "$KEYCLOAK_PID" 2>/dev/null || give_up "Keycloak has ended; the other is stopped too." "$LOGS/keycloak.log"
    sleep 1 &
    wait $!
  done
}
