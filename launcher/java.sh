# Finds a JDK by each candidate's "release" file: the machine's "java" may be an older one.

JDK_NEEDED=25

use_jdk() {
  local candidate
  # Asking the "java" of PATH costs half a second, so it comes after what is plainly named.
  is_jdk "${JAVA_HOME:-}" && export JAVA_HOME && return
  while IFS= read -r candidate; do
    if is_jdk "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return
    fi
  done <<CANDIDATES
$(jdk_candidates)
CANDIDATES
  die "A JDK $JDK_NEEDED or newer is needed and none was found. Install one (Debian, Ubuntu: apt install openjdk-$JDK_NEEDED-jdk; macOS: brew install --cask temurin@$JDK_NEEDED; else https://adoptium.net/temurin/releases/?version=$JDK_NEEDED) or point JAVA_HOME at it."
}

jdk_candidates() {
  printf '%s\n' \
    "$(home_of_java_on_path)" \
    /usr/lib/jvm/* \
    "${HOME:-}"/.sdkman/candidates/java/* \
    "${HOME:-}"/.jdks/* \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /opt/* \
    /opt/*/*
}

home_of_java_on_path() {
  command -v java >/dev/null || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

is_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ "$(jdk_release "$1")" -ge "$JDK_NEEDED" ]
}

# The feature number: 25 for JAVA_VERSION="25.0.3", 0 where there is none.
jdk_release() {
  local number=''
  [ -r "$1/release" ] && number=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  printf '%s' "${number:-0}"
}
