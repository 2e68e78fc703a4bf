-- indicator-6, indicator-7: where a value came from, who wrote it or when it was fetched, and what it was said to measure then.
-- Older rows came by import: nobody's name was kept.
ALTER TABLE indicator_value ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE indicator_value ADD COLUMN origin text NOT NULL DEFAULT 'IMPORT';
ALTER TABLE indicator_value ADD COLUMN status text;
ALTER TABLE indicator_value ADD COLUMN note text;
ALTER TABLE indicator_value ADD COLUMN written_by text;
ALTER TABLE indicator_value ADD COLUMN written_at timestamptz;
ALTER TABLE indicator_value ADD COLUMN title text;
ALTER TABLE indicator_value ADD COLUMN definition text;
ALTER TABLE indicator_value ADD COLUMN fetched_at timestamptz;
ALTER TABLE indicator_value ADD CONSTRAINT indicator_value_origin
    CHECK (origin IN ('IMPORT', 'HAND', 'KOLADA'));
ALTER TABLE indicator_value ADD CONSTRAINT indicator_value_hand_has_writer
    CHECK (origin <> 'HAND' OR (written_by IS NOT NULL AND written_at IS NOT NULL));
ALTER TABLE indicator_value ADD CONSTRAINT indicator_value_kolada_has_stamp
    CHECK (origin <> 'KOLADA' OR (fetched_at IS NOT NULL AND title IS NOT NULL));
CREATE INDEX indicator_value_node ON indicator_value (node_id);
