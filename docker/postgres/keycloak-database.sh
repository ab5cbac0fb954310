#!/usr/bin/env bash
# Run by the PostgreSQL image when it makes its data folder: Keycloak has a role and a database of its own.
set -eu

psql --set ON_ERROR_STOP=1 --set password="$KEYCLOAK_DB_PASSWORD" \
  --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
SQL
