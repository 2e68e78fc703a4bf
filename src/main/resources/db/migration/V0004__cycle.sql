-- A department's year and its rounds with their dates.
CREATE SEQUENCE annual_cycle_id_seq INCREMENT 50;
CREATE TABLE annual_cycle (
    id            bigint PRIMARY KEY,
    department_id bigint NOT NULL REFERENCES node,
    year          integer NOT NULL,
    state         text NOT NULL,
    version       integer NOT NULL,
    UNIQUE (department_id, year)
);

CREATE SEQUENCE round_id_seq INCREMENT 50;
CREATE TABLE round (
    id            bigint PRIMARY KEY,
    cycle_id      bigint NOT NULL REFERENCES annual_cycle,
    kind_code     text NOT NULL REFERENCES round_kind,
    name          text NOT NULL,
    period        text NOT NULL,
    state         text NOT NULL,
    opens_on      date NOT NULL,
    units_due     date NOT NULL,
    divisions_due date NOT NULL,
    director_due  date NOT NULL,
    version       integer NOT NULL,
    UNIQUE (cycle_id, kind_code, period)
);
