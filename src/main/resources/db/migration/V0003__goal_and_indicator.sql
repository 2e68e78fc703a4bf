-- The goal chain, where each goal applies, and the indicators that measure it.
CREATE SEQUENCE goal_id_seq INCREMENT 50;
CREATE TABLE goal (
    id         bigint PRIMARY KEY,
    code       text NOT NULL UNIQUE,
    level_code text NOT NULL REFERENCES goal_level,
    text       text NOT NULL,
    parent_id  bigint REFERENCES goal,
    body_id    bigint NOT NULL REFERENCES body,
    valid_from date NOT NULL,
    valid_to   date,
    ordinal    integer NOT NULL
);

CREATE TABLE goal_applies (
    goal_id bigint NOT NULL REFERENCES goal,
    node_id bigint NOT NULL REFERENCES node,
    wording text,
    link    text NOT NULL DEFAULT 'DIRECT',
    PRIMARY KEY (goal_id, node_id)
);
CREATE INDEX goal_applies_node ON goal_applies (node_id);

CREATE SEQUENCE indicator_id_seq INCREMENT 50;
CREATE TABLE indicator (
    id          bigint PRIMARY KEY,
    code        text NOT NULL UNIQUE,
    name        text NOT NULL,
    definition  text,
    measure     text NOT NULL,
    direction   text NOT NULL,
    goal_id     bigint REFERENCES goal,
    source      text NOT NULL,
    kolada_id   text,
    frequency   text NOT NULL,
    target_rule text,
    green_from  numeric,
    yellow_from numeric
);

CREATE SEQUENCE indicator_value_id_seq INCREMENT 50;
CREATE TABLE indicator_value (
    id           bigint PRIMARY KEY,
    indicator_id bigint NOT NULL REFERENCES indicator,
    node_id      bigint NOT NULL REFERENCES node,
    period       text NOT NULL,
    kind         text NOT NULL,
    sex          text NOT NULL DEFAULT 'T',
    value        numeric,
    UNIQUE (indicator_id, node_id, period, kind, sex)
);
