-- goal-3, goal-4: how far a goal had come at a place in a period, signed with a role. In a round a place has one assessment
-- of a goal; what the municipality brought with it may have several of a period, told apart by their day.
CREATE SEQUENCE assessment_id_seq INCREMENT 50 START 50;
CREATE TABLE assessment (
    id            bigint PRIMARY KEY,
    goal_id       bigint NOT NULL REFERENCES goal,
    node_id       bigint NOT NULL REFERENCES node,
    period        text NOT NULL,
    round_id      bigint REFERENCES round,
    written_on    date NOT NULL,
    level_code    text REFERENCES status_word,
    trend_code    text REFERENCES status_word,
    forecast_code text REFERENCES status_word,
    comment       text NOT NULL DEFAULT '',
    author        text,
    saved_at      timestamptz,
    saved_by      text,
    version       integer NOT NULL
);
CREATE UNIQUE INDEX assessment_round ON assessment (round_id, goal_id, node_id) WHERE round_id IS NOT NULL;
CREATE UNIQUE INDEX assessment_brought ON assessment (goal_id, node_id, period, written_on) WHERE round_id IS NULL;
CREATE INDEX assessment_node ON assessment (node_id, goal_id);
