#!/usr/bin/env bash
# record-start APPLICATION CACHE: one start of the application on the PostgreSQL at 127.0.0.1 (role, password and
# database as in the Dockerfile's "record" stage), without Keycloak, recorded as the JDK's AOT cache. Where that fails
# the cache is left empty: Java then starts without it, some seconds slower.
set -u

application=$1
cache=$2
home=$(mktemp -d)
: >"$cache"

export MASTHEAD_HOME=$home MASTHEAD_PORT=18080
export MASTHEAD_DB_HOST=127.0.0.1 MASTHEAD_DB_NAME=masthead MASTHEAD_DB_USER=masthead MASTHEAD_DB_PASSWORD=recording
export MASTHEAD_WEB_SECRET=only-for-a-recording MASTHEAD_DIRECTORY_SECRET=only-for-a-recording
export MASTHEAD_KEYCLOAK_URL=http://127.0.0.1:18081
export MASTHEAD_SESSION_SECRET=only-for-the-recording-of-a-start
export QUARKUS_OIDC_ENABLED=false QUARKUS_OIDC_TENANT_ENABLED=false QUARKUS_OIDC_API_TENANT_ENABLED=false

java "-XX:AOTCacheOutput=$cache.recorded" -Xmx512m --enable-native-access=ALL-UNNAMED \
  -jar "$application/quarkus-run.jar" >"$home/log" 2>&1 &
pid=$!

answers() {
  local status=''
  { printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3 && read -r -t 10 _ status _ <&3; } 3<>/dev/tcp/127.0.0.1/18080
  [ "$status" = 200 ]
} 2>/dev/null

for _ in $(seq 1 240); do
  answers /q/health/ready && ready=yes && break
  kill -0 "$pid" 2>/dev/null || break
  sleep 0.5
done
answers / || true
# The classes of the typesetter belong into the cache too; a start in which it failed is recorded without them.
for _ in $(seq 1 120); do
  grep -q 'Typesetting is warmed up' "$home/log" && break
  kill -0 "$pid" 2>/dev/null || break
  sleep 0.5
done
kill -TERM "$pid" 2>/dev/null
wait "$pid"

if [ "${ready:-}" = yes ] && [ -s "$cache.recorded" ]; then
  mv "$cache.recorded" "$cache"
  echo "Recorded $cache"
else
  echo "The start could not be recorded; the image starts without the cache. The log:" >&2
  cat "$home/log" >&2
fi
rm -rf "$home"
