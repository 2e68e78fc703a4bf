-- schema-2: sequences made since the first such correction that still start at 1 instead of at a whole block.
DO $$
DECLARE
    unused text;
BEGIN
    FOR unused IN SELECT sequencename FROM pg_sequences
                  WHERE schemaname = current_schema() AND increment_by = 50 AND last_value IS NULL LOOP
        EXECUTE format('ALTER SEQUENCE %I RESTART 50', unused);
    END LOOP;
END $$;
