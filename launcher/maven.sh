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

# How far the build is, from its log.
build_progress() { progress_in "$LOGS/build.log"; }

fetch_progress() { progress_in "$LOGS/fetch.log"; }

# Maven names each module as it begins, and each file with its size when it is there.
progress_in() {
  [ -f "$1" ] && LC_ALL=C awk '
    BEGIN { megabytes["B"] = 1e-6; megabytes["kB"] = 1e-3; megabytes["MB"] = 1; megabytes["GB"] = 1e3 }
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
      split(substr($NF, 2, length($NF) - 2), module, "/")
      far = "module " module[1] " of " module[2] " (" $3 "), "
    }
    /Downloaded from / {
      last = split($0, parts, "(")
      split(parts[last], size, " ")
      fetched += size[1] * megabytes[size[2]]
    }
    END { printf "%s%d MB fetched", far, fetched }' "$1"
}

# version_of PROPERTY: what the root pom says.
version_of() { sed -n "s|.*<$1\.version>\(.*\)</$1\.version>.*|\1|p" "$ROOT/pom.xml"; }
