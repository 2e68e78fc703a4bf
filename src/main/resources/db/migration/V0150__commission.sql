-- What political bodies have asked for, where it applies, what the places answer, and their own measures to get back to balance.
CREATE SEQUENCE commission_id_seq START 50 INCREMENT 50;
CREATE TABLE commission (
    id          bigint PRIMARY KEY,
    code        text NOT NULL UNIQUE CONSTRAINT commission_code_length CHECK (length(code) <= 64),
    text        text NOT NULL CONSTRAINT commission_text_length CHECK (length(text) <= 20000),
    body_id     bigint NOT NULL,
    decided_on  date,
    period      text NOT NULL CONSTRAINT commission_period_length CHECK (length(period) <= 64),
    year        integer NOT NULL,
    ordinal     integer NOT NULL,
    planned_kr  bigint,
    effect      text CONSTRAINT commission_effect_length CHECK (length(effect) <= 64),
    achieved_kr bigint,
    -- commission-5: what has no effect gives no kronor.
    CHECK (effect <> 'INGEN' OR coalesce(planned_kr, 0) = 0)
);
CREATE INDEX commission_year ON commission (year);

CREATE TABLE commission_applies (
    commission_id bigint NOT NULL REFERENCES commission,
    node_id       bigint NOT NULL,
    PRIMARY KEY (commission_id, node_id)
);
CREATE INDEX commission_applies_node ON commission_applies (node_id);

-- commission-2: a place answers once a period; earlier periods' answers stay.
CREATE SEQUENCE commission_answer_id_seq START 50 INCREMENT 50;
CREATE TABLE commission_answer (
    id            bigint PRIMARY KEY,
    commission_id bigint NOT NULL REFERENCES commission,
    node_id       bigint NOT NULL,
    period        text NOT NULL CONSTRAINT commission_answer_period_length CHECK (length(period) <= 64),
    body          text NOT NULL DEFAULT '' CONSTRAINT commission_answer_body_length CHECK (length(body) <= 1000000),
    state         text CONSTRAINT commission_answer_state_length CHECK (length(state) <= 64),
    achieved_kr   bigint,
    saved_at      timestamptz,
    saved_by      text CONSTRAINT commission_answer_saved_by_length CHECK (length(saved_by) <= 2000),
    saved_role    text CONSTRAINT commission_answer_saved_role_length CHECK (length(saved_role) <= 2000),
    version       integer NOT NULL,
    UNIQUE (commission_id, node_id, period)
);
CREATE INDEX commission_answer_node ON commission_answer (node_id, period);

-- commission-8: a measure that was taken over from the round before remembers which it goes on from, so that it is there once.
CREATE SEQUENCE measure_id_seq START 50 INCREMENT 50;
CREATE TABLE measure (
    id            bigint PRIMARY KEY,
    round_id      bigint NOT NULL,
    node_id       bigint NOT NULL,
    ordinal       integer NOT NULL,
    what          text NOT NULL DEFAULT '' CONSTRAINT measure_what_length CHECK (length(what) <= 20000),
    owner_role    text NOT NULL DEFAULT '' CONSTRAINT measure_owner_role_length CHECK (length(owner_role) <= 2000),
    due_on        date,
    effect        text CONSTRAINT measure_effect_length CHECK (length(effect) <= 64),
    planned_kr    bigint,
    achieved_kr   bigint,
    commission_id bigint REFERENCES commission,
    continues     bigint,
    saved_at      timestamptz,
    saved_by      text CONSTRAINT measure_saved_by_length CHECK (length(saved_by) <= 2000),
    version       integer NOT NULL,
    CHECK (effect <> 'INGEN' OR coalesce(planned_kr, 0) = 0)
);
CREATE INDEX measure_place ON measure (round_id, node_id);
