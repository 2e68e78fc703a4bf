-- Frozen versions: content as JSON with its form (document-9) and its fingerprint; written once, never changed.
-- The subject is a number of the room above, which writes: no key leads up there, and what can be frozen is never deleted (rights.sql).
CREATE SEQUENCE frozen_version_id_seq START 50 INCREMENT 50;
CREATE TABLE frozen_version (
    id              bigint PRIMARY KEY,
    subject_id      bigint NOT NULL,
    number          integer NOT NULL,
    occasion        text NOT NULL CONSTRAINT frozen_version_occasion_length CHECK (length(occasion) <= 64),
    form            smallint NOT NULL,
    content         text NOT NULL CONSTRAINT frozen_version_content_length CHECK (length(content) <= 20000000),
    fingerprint     char(64) NOT NULL,
    frozen_at       timestamptz NOT NULL,
    frozen_by       text NOT NULL CONSTRAINT frozen_version_frozen_by_length CHECK (length(frozen_by) <= 2000),
    reason          text CONSTRAINT frozen_version_reason_length CHECK (length(reason) <= 20000),
    UNIQUE (subject_id, number)
);
