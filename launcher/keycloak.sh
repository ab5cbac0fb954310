# A real Keycloak beside the application: unpacked and prepared once, its data kept apart from its version.

KEYCLOAK_VERSION=$(version_of keycloak)
KEYCLOAK=$MASTHEAD_HOME/keycloak-$KEYCLOAK_VERSION
KEYCLOAK_DATA=$MASTHEAD_HOME/keycloak-data
KEYCLOAK_READY_PATH=/realms/masthead/.well-known/openid-configuration

# Done in a folder of its own and renamed at the end: what an interrupted start left is never taken for whole.
prepare_keycloak() {
  local unfinished=$MASTHEAD_HOME/keycloak.unfinished
  [ -d "$KEYCLOAK" ] && return
  need_maven
  rm -rf "$unfinished"
  step_with fetch_progress "Fetching Keycloak $KEYCLOAK_VERSION, about 180 MB" exec_maven "$LOGS/fetch.log" \
    -pl web dependency:unpack@keycloak "-Dkeycloak.folder=$unfinished" -Dmasthead.run ||
    give_up "Keycloak could not be fetched." "$LOGS/fetch.log"
  step 'Preparing Keycloak' build_keycloak "$unfinished/keycloak-$KEYCLOAK_VERSION" ||
    give_up "Keycloak could not be prepared." "$LOGS/keycloak-build.log"
  mv "$unfinished/keycloak-$KEYCLOAK_VERSION" "$KEYCLOAK" && rm -rf "$unfinished"
}

build_keycloak() {
  keycloak_java
  exec "$1/bin/kc.sh" build --db=dev-file >"$LOGS/keycloak-build.log" 2>&1
}

# The simple collector and compiler: ready in less than half the time, in fewer megabytes. A trial has few sign-ins.
keycloak_java() {
  unset JAVA_OPTS JAVA
  export JAVA_OPTS_KC_HEAP="-Xms64m -Xmx384m"
  export JAVA_OPTS_APPEND="-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
}

start_keycloak() {
  discard_unfinished_import
  mkdir -p "$KEYCLOAK_DATA" "$KEYCLOAK/data/import"
  cp "$ROOT/docker/realm/demo/masthead-realm.json" "$KEYCLOAK/data/import/"
  bash "$ROOT/docker/install-theme.sh" "$KEYCLOAK" || die "The sign-in pages could not be installed."
  keep_previous_log keycloak
  exec_keycloak >"$LOGS/keycloak.log" 2>&1 &
  KEYCLOAK_PID=$!
  disown "$KEYCLOAK_PID"
  record_process keycloak "$KEYCLOAK_PID"
}

# --optimized takes the prepared build as it is; the realm is imported where there is none yet. Without cache=local
# Keycloak would look for other nodes on every network interface. Browsers keep the styles of the sign-in pages for an
# hour, not for Keycloak's thirty days: their address is the same after an upgrade of Masthead.
exec_keycloak() {
  export KC_BOOTSTRAP_ADMIN_USERNAME=admin
  KC_BOOTSTRAP_ADMIN_PASSWORD=$(keycloak_admin_password)
  export KC_BOOTSTRAP_ADMIN_PASSWORD
  keycloak_java
  exec "$KEYCLOAK/bin/kc.sh" start --optimized --import-realm --cache=local \
    --http-enabled=true --http-host=127.0.0.1 "--http-port=$MASTHEAD_KEYCLOAK_PORT" \
    "--hostname=http://localhost:$MASTHEAD_KEYCLOAK_PORT" \
    --spi-theme--static-max-age=3600 \
    "--db-url=jdbc:h2:file:$KEYCLOAK_DATA/keycloak;NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE"
}

# Nobody signed in before the first import was whole, so nothing is lost with it.
discard_unfinished_import() {
  if [ -d "$KEYCLOAK_DATA" ] && [ ! -f "$KEYCLOAK_DATA/imported" ]; then
    rm -rf "$KEYCLOAK_DATA"
  fi
}

keycloak_is_ready() {
  wait_until_ready "$MASTHEAD_KEYCLOAK_PORT" "$KEYCLOAK_READY_PATH" "$KEYCLOAK_PID" 300 || return 1
  choose_theme
  : >"$KEYCLOAK_DATA/imported"
}

# An import brings our sign-in pages. It leaves a realm of before alone, so that is told once to use them; whoever
# chooses others in the console afterwards keeps those.
choose_theme() {
  [ -f "$KEYCLOAK_DATA/theme-chosen" ] && return
  if [ -f "$KEYCLOAK_DATA/imported" ]; then
    (use_theme) ||
      warn "The sign-in pages keep their old look, see $LOGS/theme.log. In Keycloak's console it is under Realm settings, Themes, Login theme: masthead."
  fi
  : >"$KEYCLOAK_DATA/theme-chosen"
}

use_theme() {
  keycloak_java
  KC_CLI_PASSWORD=$(keycloak_admin_password)
  export KC_CLI_PASSWORD
  exec "$KEYCLOAK/bin/kcadm.sh" update realms/masthead -s loginTheme=masthead --no-config \
    --server "http://localhost:$MASTHEAD_KEYCLOAK_PORT" --realm master --user admin >"$LOGS/theme.log" 2>&1
}

# The administrator of Keycloak itself: a password of this installation's own, made at the first start.
keycloak_admin_password() {
  local file=$MASTHEAD_HOME/keycloak-admin-password
  [ -s "$file" ] || od -An -N 16 -t x1 /dev/urandom | tr -d ' \n' >"$file"
  cat "$file"
}
