# ./masthead export: the latest edition of an issue, or a proof, as a file. Asks the running application; where none
# runs, opens the database itself.

masthead_export() {
  use_jdk
  prepare_home
  [ -f "$APPLICATION/quarkus-run.jar" ] || prepare_application
  exec "$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED \
    -jar "$APPLICATION/quarkus-run.jar" export "$@"
}
