-- Frozen versions: content as JSON with its fingerprint; written once, never changed.
CREATE SEQUENCE frozen_version_id_seq INCREMENT 50;
CREATE TABLE frozen_version (
    id              bigint PRIMARY KEY,
    contribution_id bigint NOT NULL REFERENCES contribution,
    number          integer NOT NULL,
    occasion        text NOT NULL,
    content         text NOT NULL,
    fingerprint     char(64) NOT NULL,
    frozen_at       timestamptz NOT NULL,
    frozen_by       text NOT NULL,
    reason          text,
    UNIQUE (contribution_id, number)
);
