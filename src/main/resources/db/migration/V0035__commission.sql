-- What political bodies have asked for, where it applies, what the places answer, and their own measures to get back to balance.
CREATE SEQUENCE commission_id_seq START 50 INCREMENT 50;
CREATE TABLE commission (
    id          bigint PRIMARY KEY,
    code        text NOT NULL UNIQUE,
    text        text NOT NULL,
    body_id     bigint NOT NULL REFERENCES body,
    decided_on  date,
    period      text NOT NULL,
    year        integer NOT NULL,
    ordinal     integer NOT NULL,
    planned_kr  bigint,
    effect      text,
    achieved_kr bigint,
    -- commission-5: what has no effect gives no kronor.
    CHECK (effect <> 'INGEN' OR coalesce(planned_kr, 0) = 0)
);
CREATE INDEX commission_year ON commission (year);

CREATE TABLE commission_applies (
    commission_id bigint NOT NULL REFERENCES commission,
    node_id       bigint NOT NULL REFERENCES node,
    PRIMARY KEY (commission_id, node_id)
);
CREATE INDEX commission_applies_node ON commission_applies (node_id);

-- commission-2: a place answers once a period; earlier periods' answers stay.
CREATE SEQUENCE commission_answer_id_seq START 50 INCREMENT 50;
CREATE TABLE commission_answer (
    id            bigint PRIMARY KEY,
    commission_id bigint NOT NULL REFERENCES commission,
    node_id       bigint NOT NULL REFERENCES node,
    period        text NOT NULL,
    body          text NOT NULL DEFAULT '',
    state         text,
    achieved_kr   bigint,
    saved_at      timestamptz,
    saved_by      text,
    saved_role    text,
    version       integer NOT NULL,
    UNIQUE (commission_id, node_id, period)
);
CREATE INDEX commission_answer_node ON commission_answer (node_id, period);

CREATE SEQUENCE measure_id_seq START 50 INCREMENT 50;
CREATE TABLE measure (
    id            bigint PRIMARY KEY,
    round_id      bigint NOT NULL REFERENCES round,
    node_id       bigint NOT NULL REFERENCES node,
    ordinal       integer NOT NULL,
    what          text NOT NULL DEFAULT '',
    owner_role    text NOT NULL DEFAULT '',
    due_on        date,
    effect        text,
    planned_kr    bigint,
    achieved_kr   bigint,
    commission_id bigint REFERENCES commission,
    saved_at      timestamptz,
    saved_by      text,
    version       integer NOT NULL,
    CHECK (effect <> 'INGEN' OR coalesce(planned_kr, 0) = 0)
);
CREATE INDEX measure_place ON measure (round_id, node_id);
