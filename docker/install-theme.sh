#!/usr/bin/env bash
# install-theme KEYCLOAK: puts the sign-in pages into an unpacked Keycloak. Their templates are beside this script; styles
# and fonts are the application's own, so that both look alike.
set -eu

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
theme=$1/themes/masthead

rm -rf "$theme"
cp -R "$root/docker/themes/masthead" "$theme"
cp -R "$root/web/src/main/resources/web/app" "$theme/login/resources/app"
# Keycloak keeps compressed copies of what it has served, by its own version.
rm -rf "$1/data/tmp/kc-gzip-cache"
