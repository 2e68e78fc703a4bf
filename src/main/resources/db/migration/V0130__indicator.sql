-- The indicators that measure the goals, and their values by place and period; a missing value has no number.
CREATE SEQUENCE indicator_id_seq START 50 INCREMENT 50;
CREATE TABLE indicator (
    id          bigint PRIMARY KEY,
    code        text NOT NULL UNIQUE CONSTRAINT indicator_code_length CHECK (length(code) <= 64),
    name        text NOT NULL CONSTRAINT indicator_name_length CHECK (length(name) <= 500),
    definition  text CONSTRAINT indicator_definition_length CHECK (length(definition) <= 20000),
    measure     text NOT NULL CONSTRAINT indicator_measure_length CHECK (length(measure) <= 500),
    direction   text NOT NULL CONSTRAINT indicator_direction_length CHECK (length(direction) <= 64),
    goal_id     bigint,
    source      text NOT NULL CONSTRAINT indicator_source_length CHECK (length(source) <= 64),
    kolada_id   text CONSTRAINT indicator_kolada_id_length CHECK (length(kolada_id) <= 64),
    frequency   text NOT NULL CONSTRAINT indicator_frequency_length CHECK (length(frequency) <= 64),
    target_rule text CONSTRAINT indicator_target_rule_length CHECK (length(target_rule) <= 2000),
    green_from  numeric,
    yellow_from numeric
);

-- indicator-6, indicator-7: where a value came from, who wrote it or when it was fetched, and what it was said to measure then.
CREATE SEQUENCE indicator_value_id_seq START 50 INCREMENT 50;
CREATE TABLE indicator_value (
    id           bigint PRIMARY KEY,
    indicator_id bigint NOT NULL REFERENCES indicator,
    node_id      bigint NOT NULL,
    period       text NOT NULL CONSTRAINT indicator_value_period_length CHECK (length(period) <= 64),
    kind         text NOT NULL CONSTRAINT indicator_value_kind_length CHECK (length(kind) <= 64),
    sex          text NOT NULL DEFAULT 'T' CONSTRAINT indicator_value_sex_length CHECK (length(sex) <= 64),
    value        numeric,
    version      integer NOT NULL DEFAULT 1,
    origin       text NOT NULL DEFAULT 'IMPORT' CONSTRAINT indicator_value_origin_length CHECK (length(origin) <= 64),
    status       text CONSTRAINT indicator_value_status_length CHECK (length(status) <= 2000),
    note         text CONSTRAINT indicator_value_note_length CHECK (length(note) <= 20000),
    written_by   text CONSTRAINT indicator_value_written_by_length CHECK (length(written_by) <= 2000),
    written_at   timestamptz,
    title        text CONSTRAINT indicator_value_title_length CHECK (length(title) <= 2000),
    definition   text CONSTRAINT indicator_value_definition_length CHECK (length(definition) <= 20000),
    fetched_at   timestamptz,
    UNIQUE (indicator_id, node_id, period, kind, sex),
    CONSTRAINT indicator_value_origin CHECK (origin IN ('IMPORT', 'HAND', 'KOLADA')),
    CONSTRAINT indicator_value_hand_has_writer CHECK (origin <> 'HAND' OR (written_by IS NOT NULL AND written_at IS NOT NULL)),
    CONSTRAINT indicator_value_kolada_has_stamp CHECK (origin <> 'KOLADA' OR (fetched_at IS NOT NULL AND title IS NOT NULL))
);
CREATE INDEX indicator_value_node ON indicator_value (node_id);
