# ./masthead test: a thin wrapper over "mvn verify" that sees to a JDK and a browser first.

masthead_test() {
  local browser status=0
  use_jdk
  need_maven
  browser=$(find_browser) || install_browser && browser=$(find_browser) || browser=''
  if [ -n "$browser" ]; then
    say "Browser tests use $browser"
    MASTHEAD_BROWSER=$browser
    export MASTHEAD_BROWSER
  else
    tell_that_browser_tests_are_left_out
    set -- "$@" -Dmasthead.browser=absent
  fi
  (cd "$ROOT" && exec mvn -B verify "$@") || status=$?
  [ -n "$browser" ] && exit "$status"
  tell_that_browser_tests_are_left_out
  [ "$status" -ne 0 ] && exit "$status"
  [ "${CI:-}" != true ] || die "With CI=true that is a failure; every other check passed."
}

find_browser() {
  local name
  for name in "${MASTHEAD_BROWSER:-}" chromium chromium-browser google-chrome google-chrome-stable chrome \
    microsoft-edge microsoft-edge-stable \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' \
    '/Applications/Chromium.app/Contents/MacOS/Chromium' \
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'; do
    if [ -n "$name" ] && command -v "$name" >/dev/null && "$name" --version >/dev/null 2>&1; then
      command -v "$name"
      return
    fi
  done
  return 1
}

install_browser() {
  local as_root=''
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root='sudo -n'
  fi
  say "No Chromium, Chrome or Edge was found: installing Debian's Chromium for the browser tests."
  $as_root apt-get update -qq &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
}

tell_that_browser_tests_are_left_out() {
  warn '*** THE BROWSER TESTS DO NOT RUN: there is no Chromium, Chrome or Edge, and none could be installed. ***'
  warn '*** Install one (Debian: apt install chromium), or name it with MASTHEAD_BROWSER=/path/to/it.          ***'
}
