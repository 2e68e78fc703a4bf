-- plan-18: what was removed from a part while it was written lives here alone, whole as it was, until it is put back or the part
-- is handed over. No query that reads activities or measures can meet it.
CREATE SEQUENCE removed_row_id_seq INCREMENT 50 START 50;
CREATE TABLE removed_row (
    id              bigint PRIMARY KEY,
    contribution_id bigint NOT NULL REFERENCES contribution,
    kind            text NOT NULL,
    row_id          bigint NOT NULL,
    title           text NOT NULL,
    content         text NOT NULL,
    removed_at      timestamptz NOT NULL,
    removed_by      text NOT NULL,
    UNIQUE (kind, row_id)
);
CREATE INDEX removed_row_contribution ON removed_row (contribution_id);
