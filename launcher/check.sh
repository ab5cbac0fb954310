# ./masthead check: the named tests alone, in whatever modules they stand, for a change that is being made.

masthead_check() {
  local name module modules='' names='' found
  [ $# -gt 0 ] || die 'Name the tests to run, such as: ./masthead check SectionMoveTest'
  use_jdk
  need_maven
  for name in "$@"; do
    found=''
    for module in domain api pdf-export web; do
      [ -n "$(find "$ROOT/$module/src/test/java" -name "$name.java")" ] || continue
      found=$module
      case ",$modules," in *",$module,"*) ;; *) modules=$modules${modules:+,}$module ;; esac
    done
    [ -n "$found" ] || die "There is no test $name."
    names=$names${names:+,}$name
  done
  (cd "$ROOT" && exec mvn -B -q test -pl "$modules" -am "-Dtest=$names" -Dsurefire.failIfNoSpecifiedTests=false \
    -Dspotless.check.skip=true) || exit $?
  say "Passed: $*"
}
