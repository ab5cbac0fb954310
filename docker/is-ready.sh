#!/usr/bin/env bash
# is-ready PORT PATH: the images' health check. Neither image has curl.
set -eu

exec 3<>"/dev/tcp/127.0.0.1/$1"
printf 'GET %s HTTP/1.0\r\n\r\n' "$2" >&3
read -r -t 4 _ status _ <&3
[ "$status" = 200 ]
