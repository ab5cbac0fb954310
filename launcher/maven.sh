# Maven builds the application and fetches Keycloak, so that versions stand in the poms alone.

need_maven() {
  command -v mvn >/dev/null ||
    die "Maven 3.8.7 or newer is needed. Install it: apt install maven (Debian, Ubuntu), brew install maven (macOS), else https://maven.apache.org/download.cgi"
}

# Replaces the calling (background) shell, so that a signal for the step reaches Maven itself. What it writes outside
# of MASTHEAD_HOME is as open as the caller has it elsewhere.
exec_maven() {
  local log=$1
  shift
  umask "$OWN_UMASK"
  cd "$ROOT" || exit 1
  exec mvn -B "$@" >"$log" 2>&1
}

# version_of PROPERTY: what the root pom says.
version_of() { sed -n "s|.*<$1\.version>\(.*\)</$1\.version>.*|\1|p" "$ROOT/pom.xml"; }
