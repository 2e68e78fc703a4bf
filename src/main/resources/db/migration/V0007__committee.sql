-- Meetings, matters and decisions of the political bodies.
CREATE SEQUENCE meeting_id_seq INCREMENT 50;
CREATE TABLE meeting (
    id         bigint PRIMARY KEY,
    body_id    bigint NOT NULL REFERENCES body,
    held_on    date NOT NULL,
    papers_due date,
    summons_on date,
    place      text,
    UNIQUE (body_id, held_on)
);

CREATE SEQUENCE matter_id_seq INCREMENT 50;
CREATE TABLE matter (
    id           bigint PRIMARY KEY,
    round_id     bigint NOT NULL REFERENCES round,
    body_id      bigint NOT NULL REFERENCES body,
    title        text NOT NULL,
    state        text NOT NULL,
    diary_number text,
    rapporteur   text,
    meeting_id   bigint REFERENCES meeting,
    version_id   bigint NOT NULL REFERENCES frozen_version,
    version      integer NOT NULL,
    -- committee-1: a matter that has left preparation carries its diary number.
    CHECK (state = 'PREPARED' OR diary_number IS NOT NULL)
);
CREATE INDEX matter_round ON matter (round_id);

CREATE SEQUENCE decision_id_seq INCREMENT 50;
CREATE TABLE decision (
    id            bigint PRIMARY KEY,
    matter_id     bigint NOT NULL REFERENCES matter,
    meeting_id    bigint NOT NULL REFERENCES meeting,
    version_id    bigint NOT NULL REFERENCES frozen_version,
    paragraph     text NOT NULL,
    outcome       text NOT NULL,
    wording       text NOT NULL DEFAULT '',
    reason        text,
    return_to     text,
    registered_at timestamptz NOT NULL,
    registered_by text NOT NULL,
    -- committee-3: a matter is referred back only with a reason and to a named step.
    CHECK (outcome <> 'REFERRED_BACK' OR (reason IS NOT NULL AND return_to IS NOT NULL))
);
CREATE INDEX decision_matter ON decision (matter_id);

CREATE TABLE decision_place (
    decision_id     bigint NOT NULL REFERENCES decision,
    contribution_id bigint NOT NULL REFERENCES contribution,
    PRIMARY KEY (decision_id, contribution_id)
);
