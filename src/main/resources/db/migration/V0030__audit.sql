-- One event per change, in the change's own transaction; and the receipts that make every command happen once.
-- An event says when it happened by the portal's clock (at) and when it was written by the database's own (recorded_at).
-- The chain's columns are filled when an event is sealed, all four at once; until then it stands outside the chain.
CREATE SEQUENCE audit_event_id_seq START 50 INCREMENT 50;
CREATE TABLE audit_event (
    id            bigint PRIMARY KEY,
    at            timestamptz NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    person_id     bigint,
    who           text NOT NULL CONSTRAINT audit_event_who_length CHECK (length(who) <= 2000),
    acting_for    text CONSTRAINT audit_event_acting_for_length CHECK (length(acting_for) <= 2000),
    action        text NOT NULL CONSTRAINT audit_event_action_length CHECK (length(action) <= 500),
    subject       varchar(64) NOT NULL,
    place_name    text NOT NULL CONSTRAINT audit_event_place_name_length CHECK (length(place_name) <= 2000),
    detail        text CONSTRAINT audit_event_detail_length CHECK (length(detail) <= 20000),
    chain_number  bigint UNIQUE,
    previous_hash char(64),
    own_hash      char(64),
    sealed_at     timestamptz,
    CONSTRAINT audit_event_sealed_whole CHECK (num_nulls(chain_number, previous_hash, own_hash, sealed_at) IN (0, 4))
);
CREATE INDEX audit_event_subject ON audit_event (subject, id);

CREATE TABLE command_receipt (
    command_key varchar(80) NOT NULL,
    person_id   bigint NOT NULL,
    command     text NOT NULL CONSTRAINT command_receipt_command_length CHECK (length(command) <= 500),
    result      text CONSTRAINT command_receipt_result_length CHECK (length(result) <= 20000000),
    at          timestamptz NOT NULL,
    PRIMARY KEY (person_id, command_key)
);
