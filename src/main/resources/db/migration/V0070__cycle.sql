-- A department's year and its rounds with their dates.
CREATE SEQUENCE annual_cycle_id_seq START 50 INCREMENT 50;
CREATE TABLE annual_cycle (
    id            bigint PRIMARY KEY,
    department_id bigint NOT NULL,
    year          integer NOT NULL,
    state         text NOT NULL CONSTRAINT annual_cycle_state_length CHECK (length(state) <= 64),
    version       integer NOT NULL,
    UNIQUE (department_id, year)
);

-- steering-2: a round keeps what the steering model said of it when it was made; what differs between a plan and a report
-- stands with the round, not in a look-up of today's model.
CREATE SEQUENCE round_id_seq START 50 INCREMENT 50;
CREATE TABLE round (
    id                  bigint PRIMARY KEY,
    cycle_id            bigint NOT NULL REFERENCES annual_cycle,
    kind_code           text NOT NULL CONSTRAINT round_kind_code_length CHECK (length(kind_code) <= 64),
    name                text NOT NULL CONSTRAINT round_name_length CHECK (length(name) <= 2000),
    period              text NOT NULL CONSTRAINT round_period_length CHECK (length(period) <= 64),
    state               text NOT NULL CONSTRAINT round_state_length CHECK (length(state) <= 64),
    opens_on            date NOT NULL,
    units_due           date NOT NULL,
    divisions_due       date NOT NULL,
    director_due        date NOT NULL,
    kind                text NOT NULL CONSTRAINT round_kind_length CHECK (length(kind) <= 64),
    goals               boolean NOT NULL,
    money               boolean NOT NULL,
    forecast            boolean NOT NULL,
    to_committee        boolean NOT NULL,
    cancel_reason       text CONSTRAINT round_cancel_reason_length CHECK (length(cancel_reason) <= 20000),
    figures_reviewed_at timestamptz,
    version             integer NOT NULL,
    UNIQUE (cycle_id, kind_code, period),
    -- cycle-6: a follow-up that is not to be held says why.
    CONSTRAINT round_cancelled_has_reason CHECK (state <> 'CANCELLED' OR cancel_reason IS NOT NULL)
);
COMMENT ON COLUMN round.figures_reviewed_at IS 'cycle-7: when a report''s figures were looked through, before anybody hands over';
