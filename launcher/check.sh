# ./masthead check: the named tests alone, in whatever modules they stand, for a change that is being made.

masthead_check() {
  local name file modules='' names=''
  [ $# -gt 0 ] || die 'Name the tests to run, such as: ./masthead check SectionMoveTest'
  use_jdk
  need_maven
  for name in "$@"; do
    file=$(cd "$ROOT" && find domain api pdf-export web -path "*/src/test/java/*/$name.java" | head -n 1)
    [ -n "$file" ] || die "There is no test $name."
    modules=$modules${modules:+,}${file%%/*}
    names=$names${names:+,}$name
  done
  (cd "$ROOT" && exec mvn -B -q test -pl "$modules" -am "-Dtest=$names" -Dsurefire.failIfNoSpecifiedTests=false) ||
    exit $?
  say "Passed: $*"
}
