-- What somebody is told of, once for each kind, process and day.
CREATE SEQUENCE notice_id_seq START 50 INCREMENT 50;
CREATE TABLE notice (
    id          bigint PRIMARY KEY,
    audience    varchar(64) NOT NULL,
    kind        text NOT NULL CONSTRAINT notice_kind_length CHECK (length(kind) <= 64),
    process_key varchar(64) NOT NULL,
    subject     text NOT NULL CONSTRAINT notice_subject_length CHECK (length(subject) <= 20000),
    place_name  text NOT NULL CONSTRAINT notice_place_name_length CHECK (length(place_name) <= 2000),
    due_on      date,
    made_at     timestamptz NOT NULL,
    UNIQUE (kind, process_key, due_on)
);
CREATE INDEX notice_audience ON notice (audience, made_at DESC);
