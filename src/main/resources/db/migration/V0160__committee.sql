-- Meetings, matters and decisions of the political bodies.
CREATE SEQUENCE meeting_id_seq START 50 INCREMENT 50;
CREATE TABLE meeting (
    id         bigint PRIMARY KEY,
    body_id    bigint NOT NULL,
    held_on    date NOT NULL,
    papers_due date,
    summons_on date,
    place      text CONSTRAINT meeting_place_length CHECK (length(place) <= 2000),
    UNIQUE (body_id, held_on)
);

CREATE SEQUENCE matter_id_seq START 50 INCREMENT 50;
CREATE TABLE matter (
    id           bigint PRIMARY KEY,
    round_id     bigint NOT NULL,
    body_id      bigint NOT NULL,
    title        text NOT NULL CONSTRAINT matter_title_length CHECK (length(title) <= 2000),
    state        text NOT NULL CONSTRAINT matter_state_length CHECK (length(state) <= 64),
    diary_number text CONSTRAINT matter_diary_number_length CHECK (length(diary_number) <= 2000),
    rapporteur   text CONSTRAINT matter_rapporteur_length CHECK (length(rapporteur) <= 2000),
    meeting_id   bigint REFERENCES meeting,
    version_id   bigint NOT NULL,
    version      integer NOT NULL,
    -- committee-1: a matter that has left preparation carries its diary number.
    CHECK (state = 'PREPARED' OR diary_number IS NOT NULL)
);
CREATE INDEX matter_round ON matter (round_id);

-- committee-9: a paragraph is kept as its number, so that "§ 94" and "94" are seen to be the same.
-- committee-6: a decision that sends something back may name the day by which it is to be done again.
CREATE SEQUENCE decision_id_seq START 50 INCREMENT 50;
CREATE TABLE decision (
    id            bigint PRIMARY KEY,
    matter_id     bigint NOT NULL REFERENCES matter,
    meeting_id    bigint NOT NULL REFERENCES meeting,
    version_id    bigint NOT NULL,
    paragraph     text NOT NULL CONSTRAINT decision_paragraph_length CHECK (length(paragraph) <= 2000),
    outcome       text NOT NULL CONSTRAINT decision_outcome_length CHECK (length(outcome) <= 64),
    wording       text NOT NULL DEFAULT '' CONSTRAINT decision_wording_length CHECK (length(wording) <= 20000),
    reason        text CONSTRAINT decision_reason_length CHECK (length(reason) <= 20000),
    return_to     text CONSTRAINT decision_return_to_length CHECK (length(return_to) <= 500),
    redo_by       date,
    registered_at timestamptz NOT NULL,
    registered_by text NOT NULL CONSTRAINT decision_registered_by_length CHECK (length(registered_by) <= 2000),
    -- committee-3: a matter is referred back only with a reason and to a named step.
    CHECK (outcome <> 'REFERRED_BACK' OR (reason IS NOT NULL AND return_to IS NOT NULL))
);
CREATE INDEX decision_matter ON decision (matter_id);

CREATE TABLE decision_place (
    decision_id     bigint NOT NULL REFERENCES decision,
    contribution_id bigint NOT NULL,
    PRIMARY KEY (decision_id, contribution_id)
);
