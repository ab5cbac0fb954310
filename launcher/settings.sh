# Ports and folders, from the environment.

MASTHEAD_PORT=${MASTHEAD_PORT:-8080}
MASTHEAD_KEYCLOAK_PORT=${MASTHEAD_KEYCLOAK_PORT:-8180}
MASTHEAD_HOME=${MASTHEAD_HOME:-$ROOT/var}
case $MASTHEAD_HOME in
  /*) ;;
  *) MASTHEAD_HOME=$PWD/$MASTHEAD_HOME ;;
esac
export MASTHEAD_PORT MASTHEAD_KEYCLOAK_PORT MASTHEAD_HOME

LOGS=$MASTHEAD_HOME/logs
PIDS=$MASTHEAD_HOME/run
OWN_UMASK=$(umask)

check_port_numbers() {
  check_port_number MASTHEAD_PORT "$MASTHEAD_PORT"
  check_port_number MASTHEAD_KEYCLOAK_PORT "$MASTHEAD_KEYCLOAK_PORT"
  [ "$MASTHEAD_PORT" != "$MASTHEAD_KEYCLOAK_PORT" ] ||
    die "MASTHEAD_PORT and MASTHEAD_KEYCLOAK_PORT are both $MASTHEAD_PORT; they must differ."
}

check_port_number() {
  case $2 in
    '' | *[!0-9]* | ??????*) die "$1 is \"$2\", which is no port number." ;;
  esac
  if [ "$2" -lt 1 ] || [ "$2" -gt 65535 ]; then
    die "$1 is $2; a port is between 1 and 65535."
  fi
}

check_port_is_free() {
  if port_answers "$2"; then
    die "Port $2 is taken by another program; stop that, or choose another port with $1=NUMBER."
  fi
}

port_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# What is kept there is for its owner: unpublished text, passwords, the database.
prepare_home() {
  umask 077
  mkdir -p "$MASTHEAD_HOME" 2>/dev/null ||
    die "The folder $MASTHEAD_HOME cannot be made; choose another with MASTHEAD_HOME."
  check_room
  if ! mkdir -p "$LOGS" "$PIDS" 2>/dev/null || ! : 2>/dev/null >"$PIDS/writable"; then
    die "The folder $MASTHEAD_HOME cannot be written to; choose another with MASTHEAD_HOME."
  fi
  rm -f "$PIDS/writable"
}

# A first start unpacks and builds about a gigabyte; later ones write logs and text.
check_room() {
  local needed=200 free
  [ -d "$KEYCLOAK" ] && [ -d "$APPLICATION" ] || needed=1000
  free=$(($(df -Pk "$MASTHEAD_HOME" | awk 'NR == 2 { print $4 }') / 1024))
  [ "$free" -ge "$needed" ] ||
    die "The disk of $MASTHEAD_HOME has $free MB free, and $needed MB are needed; make room, or choose another folder with MASTHEAD_HOME."
}
