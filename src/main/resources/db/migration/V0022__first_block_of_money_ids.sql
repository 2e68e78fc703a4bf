-- schema-2: as V0011, for the sequences of V0020: an unused sequence starts at a whole block of ids, not at 1.
DO $$
DECLARE
    unused text;
BEGIN
    FOR unused IN SELECT sequencename FROM pg_sequences
                  WHERE schemaname = current_schema() AND increment_by = 50 AND last_value IS NULL LOOP
        EXECUTE format('ALTER SEQUENCE %I RESTART 50', unused);
    END LOOP;
END $$;
