#!/usr/bin/env bash
# Run once by the postgres image, on an empty volume: a database for each service, owned by a user of its own that can
# reach no other one. The variables are set in docker-compose.yml.
set -euo pipefail

create() {
  psql --set=ON_ERROR_STOP=1 --quiet --username "$POSTGRES_USER" --dbname postgres --set=name="$1" --set=password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}

create appeals "$APPEALS_PASSWORD"
create mahalla "$MAHALLA_PASSWORD"
create notification "$NOTIFICATION_PASSWORD"
create keycloak "$KEYCLOAK_PASSWORD"
