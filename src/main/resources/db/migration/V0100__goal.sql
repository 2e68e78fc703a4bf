-- The goal chain, where each goal applies, and how far each had come.
CREATE SEQUENCE goal_id_seq START 50 INCREMENT 50;
CREATE TABLE goal (
    id         bigint PRIMARY KEY,
    code       text NOT NULL UNIQUE CONSTRAINT goal_code_length CHECK (length(code) <= 64),
    level_code text NOT NULL CONSTRAINT goal_level_code_length CHECK (length(level_code) <= 64),
    text       text NOT NULL CONSTRAINT goal_text_length CHECK (length(text) <= 20000),
    parent_id  bigint REFERENCES goal,
    body_id    bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    ordinal    integer NOT NULL
);

CREATE TABLE goal_applies (
    goal_id bigint NOT NULL REFERENCES goal,
    node_id bigint NOT NULL,
    wording text CONSTRAINT goal_applies_wording_length CHECK (length(wording) <= 20000),
    link    text NOT NULL DEFAULT 'DIRECT' CONSTRAINT goal_applies_link_length CHECK (length(link) <= 64),
    PRIMARY KEY (goal_id, node_id)
);
CREATE INDEX goal_applies_node ON goal_applies (node_id);

-- goal-3, goal-4: how far a goal had come at a place in a period, signed with a role. In a round a place has one assessment
-- of a goal; what the municipality brought with it may have several of a period, told apart by their day.
CREATE SEQUENCE assessment_id_seq START 50 INCREMENT 50;
CREATE TABLE assessment (
    id            bigint PRIMARY KEY,
    goal_id       bigint NOT NULL REFERENCES goal,
    node_id       bigint NOT NULL,
    period        text NOT NULL CONSTRAINT assessment_period_length CHECK (length(period) <= 64),
    round_id      bigint,
    written_on    date NOT NULL,
    level_code    text CONSTRAINT assessment_level_code_length CHECK (length(level_code) <= 64),
    trend_code    text CONSTRAINT assessment_trend_code_length CHECK (length(trend_code) <= 64),
    forecast_code text CONSTRAINT assessment_forecast_code_length CHECK (length(forecast_code) <= 64),
    comment       text NOT NULL DEFAULT '' CONSTRAINT assessment_comment_length CHECK (length(comment) <= 1000000),
    author        text CONSTRAINT assessment_author_length CHECK (length(author) <= 2000),
    saved_at      timestamptz,
    saved_by      text CONSTRAINT assessment_saved_by_length CHECK (length(saved_by) <= 2000),
    version       integer NOT NULL
);
CREATE UNIQUE INDEX assessment_round ON assessment (round_id, goal_id, node_id) WHERE round_id IS NOT NULL;
CREATE UNIQUE INDEX assessment_brought ON assessment (goal_id, node_id, period, written_on) WHERE round_id IS NULL;
CREATE INDEX assessment_node ON assessment (node_id, goal_id);
