-- Figures of the year by place, period, kind and row, in the unit of the steering model; a missing figure has no row.
CREATE SEQUENCE figure_id_seq START 50 INCREMENT 50;
CREATE TABLE figure (
    id         bigint PRIMARY KEY,
    node_id    bigint NOT NULL,
    period     text NOT NULL CONSTRAINT figure_period_length CHECK (length(period) <= 64),
    kind       text NOT NULL CONSTRAINT figure_kind_length CHECK (length(kind) <= 64),
    row_code   text NOT NULL CONSTRAINT figure_row_code_length CHECK (length(row_code) <= 64),
    amount     numeric NOT NULL,
    note       text CONSTRAINT figure_note_length CHECK (length(note) <= 20000),
    source     text NOT NULL CONSTRAINT figure_source_length CHECK (length(source) <= 64),
    written_by text CONSTRAINT figure_written_by_length CHECK (length(written_by) <= 2000),
    written_at timestamptz,
    version    integer NOT NULL,
    UNIQUE (node_id, period, kind, row_code)
);
CREATE INDEX figure_period ON figure (period);

-- money-3: a forecast, made per period, says how sure it is.
CREATE SEQUENCE forecast_uncertainty_id_seq START 50 INCREMENT 50;
CREATE TABLE forecast_uncertainty (
    id         bigint PRIMARY KEY,
    node_id    bigint NOT NULL,
    period     text NOT NULL CONSTRAINT forecast_uncertainty_period_length CHECK (length(period) <= 64),
    low        numeric,
    high       numeric,
    words      text CONSTRAINT forecast_uncertainty_words_length CHECK (length(words) <= 20000),
    written_by text CONSTRAINT forecast_uncertainty_written_by_length CHECK (length(written_by) <= 2000),
    written_at timestamptz,
    version    integer NOT NULL,
    UNIQUE (node_id, period),
    CHECK (low IS NULL OR high IS NULL OR low <= high)
);

-- money-2: sums as somebody printed them; reviewed against the figures, never figures themselves.
CREATE SEQUENCE printed_sum_id_seq START 50 INCREMENT 50;
CREATE TABLE printed_sum (
    id       bigint PRIMARY KEY,
    node_id  bigint NOT NULL,
    period   text NOT NULL CONSTRAINT printed_sum_period_length CHECK (length(period) <= 64),
    kind     text NOT NULL CONSTRAINT printed_sum_kind_length CHECK (length(kind) <= 64),
    row_code text NOT NULL CONSTRAINT printed_sum_row_code_length CHECK (length(row_code) <= 64),
    amount   numeric NOT NULL,
    UNIQUE (node_id, period, kind, row_code)
);
CREATE INDEX printed_sum_period ON printed_sum (period);

CREATE SEQUENCE unit_variance_id_seq START 50 INCREMENT 50;
CREATE TABLE unit_variance (
    id         bigint PRIMARY KEY,
    node_id    bigint NOT NULL,
    period     text NOT NULL CONSTRAINT unit_variance_period_length CHECK (length(period) <= 64),
    amount     numeric NOT NULL,
    cause      text CONSTRAINT unit_variance_cause_length CHECK (length(cause) <= 20000),
    written_by text CONSTRAINT unit_variance_written_by_length CHECK (length(written_by) <= 2000),
    written_at timestamptz,
    version    integer NOT NULL,
    UNIQUE (node_id, period)
);
CREATE INDEX unit_variance_period ON unit_variance (period);

-- A government grant of the period; the amount may be unknown.
CREATE SEQUENCE state_grant_id_seq START 50 INCREMENT 50;
CREATE TABLE state_grant (
    id         bigint PRIMARY KEY,
    node_id    bigint NOT NULL,
    period     text NOT NULL CONSTRAINT state_grant_period_length CHECK (length(period) <= 64),
    ordinal    integer NOT NULL,
    name       text NOT NULL CONSTRAINT state_grant_name_length CHECK (length(name) <= 500),
    amount_kr  numeric,
    written_by text CONSTRAINT state_grant_written_by_length CHECK (length(written_by) <= 2000),
    written_at timestamptz,
    version    integer NOT NULL,
    UNIQUE (node_id, period, ordinal)
);

-- money-7: what is written about a finding of the number review holds as long as the values are the same.
CREATE SEQUENCE finding_note_id_seq START 50 INCREMENT 50;
CREATE TABLE finding_note (
    id          bigint PRIMARY KEY,
    node_id     bigint NOT NULL,
    period      text NOT NULL CONSTRAINT finding_note_period_length CHECK (length(period) <= 64),
    finding     text NOT NULL CONSTRAINT finding_note_finding_length CHECK (length(finding) <= 500),
    value_print text NOT NULL CONSTRAINT finding_note_value_print_length CHECK (length(value_print) <= 2000),
    note        text NOT NULL CONSTRAINT finding_note_note_length CHECK (length(note) <= 20000),
    written_by  text NOT NULL CONSTRAINT finding_note_written_by_length CHECK (length(written_by) <= 2000),
    written_at  timestamptz NOT NULL,
    version     integer NOT NULL,
    UNIQUE (node_id, period, finding)
);
