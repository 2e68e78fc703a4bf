-- What the application's own role (the setting arshjul.application) may do with the tables. Runs as their owner at each
-- start, whole or not at all, and one node at a time.
DO $$
DECLARE
    application text := current_setting('arshjul.application');
    here text := current_schema();
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('arshjul.rights'));
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', here, application);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO %I', here, application);
    EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO %I', here, application);
    -- Written once and for good: what happened, and what changed hands.
    EXECUTE format('REVOKE UPDATE, DELETE ON audit_event, frozen_version FROM %I', application);
    -- What versions are frozen of stays as long as they do.
    EXECUTE format('REVOKE DELETE ON contribution FROM %I', application);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM %I', application);
    EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC, %I', here, application);
    EXECUTE format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC, %I', current_database(), application);
END $$;
