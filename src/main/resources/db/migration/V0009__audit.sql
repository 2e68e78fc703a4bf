-- One event per change, in the change's own transaction; and the receipts that make every command happen once.
CREATE SEQUENCE audit_event_id_seq INCREMENT 50;
CREATE TABLE audit_event (
    id         bigint PRIMARY KEY,
    at         timestamptz NOT NULL,
    person_id  bigint REFERENCES person,
    who        text NOT NULL,
    acting_for text,
    action     text NOT NULL,
    subject    varchar(64) NOT NULL,
    place_name text NOT NULL,
    detail     text
);
CREATE INDEX audit_event_subject ON audit_event (subject, id);

CREATE TABLE command_receipt (
    command_key varchar(80) NOT NULL,
    person_id   bigint NOT NULL,
    command     text NOT NULL,
    result      text,
    at          timestamptz NOT NULL,
    PRIMARY KEY (person_id, command_key)
);
