-- Frozen versions: content as JSON with its fingerprint; written once, never changed. The subject is a number of the room
-- above, which writes: no key leads up there, and nothing that can be frozen is ever deleted (rights.sql).
CREATE SEQUENCE frozen_version_id_seq INCREMENT 50;
CREATE TABLE frozen_version (
    id              bigint PRIMARY KEY,
    subject_id      bigint NOT NULL,
    number          integer NOT NULL,
    occasion        text NOT NULL,
    content         text NOT NULL,
    fingerprint     char(64) NOT NULL,
    frozen_at       timestamptz NOT NULL,
    frozen_by       text NOT NULL,
    reason          text,
    UNIQUE (subject_id, number)
);
