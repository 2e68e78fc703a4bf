#!/bin/bash
# Run by the database's image when the database is new: the role that the portal works as. The tables are its owner's.
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
    --set=name="$ARSHJUL_DB_USER" --set=password="$ARSHJUL_DB_PASSWORD" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
SQL
