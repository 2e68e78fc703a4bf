-- Figures of the year by place, period, kind and row, in the unit of the steering model; a missing figure has no row.
CREATE SEQUENCE figure_id_seq INCREMENT 50;
CREATE TABLE figure (
    id         bigint PRIMARY KEY,
    node_id    bigint NOT NULL REFERENCES node,
    period     text NOT NULL,
    kind       text NOT NULL,
    row_code   text NOT NULL REFERENCES statement_row,
    amount     numeric NOT NULL,
    note       text,
    source     text NOT NULL,
    written_by text,
    written_at timestamptz,
    version    integer NOT NULL,
    UNIQUE (node_id, period, kind, row_code)
);
CREATE INDEX figure_period ON figure (period);

-- money-3: a forecast, made per period, says how sure it is.
CREATE SEQUENCE forecast_uncertainty_id_seq INCREMENT 50;
CREATE TABLE forecast_uncertainty (
    id         bigint PRIMARY KEY,
    node_id    bigint NOT NULL REFERENCES node,
    period     text NOT NULL,
    low        numeric,
    high       numeric,
    words      text,
    written_by text,
    written_at timestamptz,
    version    integer NOT NULL,
    UNIQUE (node_id, period),
    CHECK (low IS NULL OR high IS NULL OR low <= high)
);

-- money-2: sums as somebody printed them; reviewed against the figures, never figures themselves.
CREATE SEQUENCE printed_sum_id_seq INCREMENT 50;
CREATE TABLE printed_sum (
    id       bigint PRIMARY KEY,
    node_id  bigint NOT NULL REFERENCES node,
    period   text NOT NULL,
    kind     text NOT NULL,
    row_code text NOT NULL REFERENCES statement_row,
    amount   numeric NOT NULL,
    UNIQUE (node_id, period, kind, row_code)
);
CREATE INDEX printed_sum_period ON printed_sum (period);

CREATE SEQUENCE unit_variance_id_seq INCREMENT 50;
CREATE TABLE unit_variance (
    id         bigint PRIMARY KEY,
    node_id    bigint NOT NULL REFERENCES node,
    period     text NOT NULL,
    amount     numeric NOT NULL,
    cause      text,
    written_by text,
    written_at timestamptz,
    version    integer NOT NULL,
    UNIQUE (node_id, period)
);
CREATE INDEX unit_variance_period ON unit_variance (period);

-- A government grant of the period; the amount may be unknown.
CREATE SEQUENCE state_grant_id_seq INCREMENT 50;
CREATE TABLE state_grant (
    id         bigint PRIMARY KEY,
    node_id    bigint NOT NULL REFERENCES node,
    period     text NOT NULL,
    ordinal    integer NOT NULL,
    name       text NOT NULL,
    amount_kr  numeric,
    written_by text,
    written_at timestamptz,
    version    integer NOT NULL,
    UNIQUE (node_id, period, ordinal)
);

-- money-7: what is written about a finding of the number review holds as long as the values are the same.
CREATE SEQUENCE finding_note_id_seq INCREMENT 50;
CREATE TABLE finding_note (
    id          bigint PRIMARY KEY,
    node_id     bigint NOT NULL REFERENCES node,
    period      text NOT NULL,
    finding     text NOT NULL,
    value_print text NOT NULL,
    note        text NOT NULL,
    written_by  text NOT NULL,
    written_at  timestamptz NOT NULL,
    version     integer NOT NULL,
    UNIQUE (node_id, period, finding)
);
