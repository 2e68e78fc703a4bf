-- What the tables of every room share. A text's length is bounded by its kind, and the bound's name is <table>_<column>_length:
-- a code 64, a name 500, a line 2 000, a text 20 000, a prose with its HTML 1 000 000, a frozen JSON 20 000 000 signs.
-- Ids are taken in blocks of 50 that end at the sequence's value: every sequence starts at a whole block.

-- contribution-18: puts back rows that are kept as JSON, one or a list, into the table that they were taken out of. Only the columns that
-- they hold are written, so that a column that has come to the table since gets its default. The names are the table's own.
CREATE FUNCTION put_rows_back(target text, kept json) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    kept_rows json := CASE json_typeof(kept) WHEN 'object' THEN json_build_array(kept) ELSE kept END;
    held text;
    written integer;
BEGIN
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO held FROM pg_attribute
        WHERE attrelid = CAST(target AS regclass) AND attnum > 0 AND NOT attisdropped
        AND kept_rows -> 0 -> CAST(attname AS text) IS NOT NULL;
    IF held IS NULL THEN
        RETURN 0;
    END IF;
    EXECUTE format('INSERT INTO %I (%s) SELECT %s FROM json_populate_recordset(CAST(NULL AS %I), $1)', target, held, held, target)
        USING kept_rows;
    GET DIAGNOSTICS written = ROW_COUNT;
    RETURN written;
END $$;
