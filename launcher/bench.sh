# ./masthead bench: times, beside those of others that are on this machine. Installs nothing; says what is missing.

BENCH=$ROOT/launcher/bench
BENCH_FOLDER=$MASTHEAD_HOME/bench
BENCH_TYPST=@myriaddreamin/typst-ts-node-compiler

masthead_bench() {
  local weasyprint typst chromium lualatex office classes
  case "${1:-}" in
    '') ;;
    keystroke)
      use_jdk
      need_maven
      bench_keystroke
      return
      ;;
    web)
      use_jdk
      need_maven
      bench_web "${2:-}"
      return
      ;;
    *) die "There is no benchmark \"$1\"; alone run: keystroke, web" ;;
  esac
  use_jdk
  need_maven
  mkdir -p "$BENCH_FOLDER" "$LOGS"
  step "Compiling" exec_maven "$LOGS/bench.log" -pl domain,pdf-export -am test-compile \
    dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt -Dmdep.includeScope=test || {
    tail_of "$LOGS/bench.log"
    die "The benchmarks do not compile."
  }
  weasyprint=$(find_weasyprint) || tell_missing WeasyPrint "apt install weasyprint"
  typst=$(find_typst) || tell_missing Typst "npm install --prefix $BENCH_FOLDER $BENCH_TYPST"
  chromium=$(find_browser) || tell_missing Chromium "apt install chromium"
  lualatex=$(find_lualatex) || tell_missing LuaLaTeX "apt install --no-install-recommends texlive-luatex texlive-latex-extra"
  office=$(command -v soffice) || tell_missing LibreOffice "apt install libreoffice-writer-nogui"
  classes=$ROOT/pdf-export/target/test-classes:$ROOT/pdf-export/target/classes
  classes=$classes:$(cat "$ROOT/pdf-export/target/bench-classpath.txt")
  say "$(machine)"
  bench_java -Dbench.weasyprint="$weasyprint" -Dbench.typst="$typst" -Dbench.chromium="$chromium" \
    -Dbench.lualatex="$lualatex" -cp "$classes" io.masthead.pdf.bench.TypesettingBench \
    "$BENCH_FOLDER" "$ROOT/pdf-export/src/main/resources/fonts" \
    "${MASTHEAD_BENCH_LARGEST:-50}"
  bench_java -cp "$classes" io.masthead.pdf.bench.FirstBench
  bench_java -cp "$classes" io.masthead.pdf.bench.AtOnceBench
  bench_java -Xmx256m -cp "$classes" io.masthead.pdf.bench.LongBench
  bench_java -cp "$classes" io.masthead.pdf.bench.PreviewBench
  bench_java -cp "$ROOT/domain/target/test-classes:$classes" io.masthead.domain.document.diff.DifferenceBench
  bench_java -Dbench.office="$office" -cp "$ROOT/domain/target/test-classes:$classes" \
    io.masthead.domain.document.docx.WordFileBench "$BENCH_FOLDER/word"
  bench_keystroke
}

# A key in the editor needs all of it: the packaged application, Keycloak, a browser. It is one of the tests from outside.
bench_keystroke() {
  local log=$LOGS/bench-keystroke.log
  mkdir -p "$LOGS"
  MASTHEAD_BROWSER=$(find_browser) || {
    tell_missing Chromium "apt install chromium"
    return
  }
  export MASTHEAD_BROWSER
  step "Building, and typing in a browser" exec_maven "$log" verify -pl web -am -Dtest=NoUnitTest -Dit.test=KeystrokeIT \
    -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false -Dspotless.check.skip=true || {
    tail_of "$log"
    warn "This part of the benchmarks failed."
    return
  }
  sed -n 's/.*\(A key in a text .*\)/\n\1/p' "$log"
}

# The packaged application on both databases, Keycloak, and the load, each a process of its own. It takes so long that
# it runs alone and only when it is asked for.
bench_web() {
  local log=$LOGS/bench-web.log web=$ROOT/web
  case $1 in
    '' | postgresql | h2) ;;
    *) die "There is no database \"$1\"; alone runs: postgresql, h2" ;;
  esac
  mkdir -p "$LOGS"
  step "Building the application for both databases" exec_maven "$log" pre-integration-test dependency:build-classpath \
    -pl web -am -DskipTests -Dspotless.check.skip=true -Dmdep.outputFile=target/bench-classpath.txt \
    -Dmdep.includeScope=test || {
    tail_of "$log"
    die "The application was not built."
  }
  say "$(machine)"
  # shellcheck disable=SC2086 # the database is a word or nothing
  (cd "$web" && exec "$JAVA_HOME/bin/java" -Dkeycloak.version="$(version_of keycloak)" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -cp "$web/target/test-classes:$(cat "$web/target/bench-classpath.txt")" io.masthead.web.bench.WebBench \
    "$JAVA_OPTIONS" "${MASTHEAD_BENCH_SECONDS:-10}" $1) || warn "This benchmark failed."
}

# What figures are worth depends on it.
machine() {
  local model=''
  [ -r /proc/cpuinfo ] && model=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)
  printf '%s, %s processors %s, JDK %s, load %s' "$(date -u +%Y-%m-%d)" "$(getconf _NPROCESSORS_ONLN)" "$model" \
    "$(jdk_release "$JAVA_HOME")" "$(uptime | sed 's/.*load average[s]*: //')"
}

# The command is shown, so that one part can be run again.
bench_java() {
  printf '\n`java'
  printf ' %s' "$@" | sed "s|$ROOT/||g; s|-cp [^ ]*|-cp …|"
  printf '`\n\n'
  (cd "$ROOT" && exec "$JAVA_HOME/bin/java" -Djava.awt.headless=true -Djava.util.logging.manager=org.jboss.logmanager.LogManager "$@") || warn "This part of the benchmarks failed."
}

tell_missing() { warn "$1 is missing and left out. To have it beside ours: $2"; }

# Commands go to Java with tabs between their words.
find_weasyprint() {
  local python
  for python in "${MASTHEAD_PYTHON:-}" python3 /usr/bin/python3; do
    if [ -n "$python" ] && "$python" -c 'import weasyprint' 2>/dev/null; then
      printf '%s\t%s' "$python" "$BENCH/warm-weasyprint.py"
      return
    fi
  done
  return 1
}

find_typst() {
  command -v node >/dev/null && [ -d "$BENCH_FOLDER/node_modules/$BENCH_TYPST" ] || return 1
  printf 'node\t%s\t%s' "$BENCH/warm-typst.mjs" "$BENCH_FOLDER"
}

# The packages are parts of it that Debian and others ship apart.
find_lualatex() {
  local file
  command -v kpsewhich >/dev/null || return 1
  for file in fontspec.sty microtype.sty tagpdf.sty; do
    kpsewhich "$file" >/dev/null || return 1
  done
  command -v lualatex
}
