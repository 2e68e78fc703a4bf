-- The backbone of the documents: contributions with sections and activities, the remarks made on them,
-- and what was imported as source for them.
CREATE SEQUENCE contribution_id_seq INCREMENT 50;
CREATE TABLE contribution (
    id            bigint PRIMARY KEY,
    round_id      bigint NOT NULL REFERENCES round,
    node_id       bigint NOT NULL REFERENCES node,
    parent_id     bigint REFERENCES contribution,
    kind          text NOT NULL,
    place_name    text NOT NULL,
    place_level   text NOT NULL,
    ordinal       integer NOT NULL,
    state         text NOT NULL,
    due_on        date NOT NULL,
    return_reason text,
    version       integer NOT NULL,
    UNIQUE (round_id, node_id),
    -- plan-3: a contribution is returned only with a reason.
    CHECK (state <> 'RETURNED' OR return_reason IS NOT NULL)
);
CREATE INDEX contribution_parent ON contribution (parent_id);

-- plan-2: the goals that applied to the place when the round opened.
CREATE TABLE contribution_goal (
    contribution_id bigint NOT NULL REFERENCES contribution,
    goal_id         bigint NOT NULL REFERENCES goal,
    code            text NOT NULL,
    wording         text NOT NULL,
    set_by          text NOT NULL,
    inherited       boolean NOT NULL,
    ordinal         integer NOT NULL,
    abstention      text,
    PRIMARY KEY (contribution_id, goal_id)
);

CREATE SEQUENCE section_id_seq INCREMENT 50;
CREATE TABLE section (
    id              bigint PRIMARY KEY,
    contribution_id bigint NOT NULL REFERENCES contribution,
    code            text NOT NULL,
    heading         text NOT NULL,
    kind            text NOT NULL,
    ordinal         integer NOT NULL,
    required        boolean NOT NULL,
    guidance        text,
    body            text NOT NULL DEFAULT '',
    saved_at        timestamptz,
    saved_by        text,
    version         integer NOT NULL,
    UNIQUE (contribution_id, code)
);

CREATE SEQUENCE activity_id_seq INCREMENT 50;
CREATE TABLE activity (
    id              bigint PRIMARY KEY,
    contribution_id bigint NOT NULL REFERENCES contribution,
    source_code     text,
    ordinal         integer NOT NULL,
    title           text NOT NULL DEFAULT '',
    description     text NOT NULL DEFAULT '',
    owner_role      text NOT NULL DEFAULT '',
    starts_on       date,
    ends_on         date,
    follow_up       text NOT NULL DEFAULT '',
    status          text NOT NULL,
    saved_at        timestamptz,
    saved_by        text,
    version         integer NOT NULL
);
CREATE INDEX activity_contribution ON activity (contribution_id);

CREATE TABLE activity_goal (
    activity_id bigint NOT NULL REFERENCES activity ON DELETE CASCADE,
    goal_id     bigint NOT NULL REFERENCES goal,
    PRIMARY KEY (activity_id, goal_id)
);

-- plan-3: the reasons of a return, on a section, an activity or the whole; they stay with the contribution.
CREATE SEQUENCE remark_id_seq INCREMENT 50;
CREATE TABLE remark (
    id              bigint PRIMARY KEY,
    contribution_id bigint NOT NULL REFERENCES contribution,
    target          text NOT NULL,
    target_name     text NOT NULL,
    text            text NOT NULL,
    author          text NOT NULL,
    made_at         timestamptz NOT NULL,
    settled_at      timestamptz
);
CREATE INDEX remark_contribution ON remark (contribution_id);

-- What the municipality brought with it: earlier texts and activities, never edited in place.
CREATE SEQUENCE source_text_id_seq INCREMENT 50;
CREATE TABLE source_text (
    id           bigint PRIMARY KEY,
    document     text NOT NULL,
    period       text NOT NULL,
    node_id      bigint NOT NULL REFERENCES node,
    section_code text NOT NULL,
    heading      text,
    body         text NOT NULL,
    ordinal      integer,
    written_on   date,
    author       text,
    UNIQUE (node_id, document, period, section_code)
);

CREATE SEQUENCE source_activity_id_seq INCREMENT 50;
CREATE TABLE source_activity (
    id          bigint PRIMARY KEY,
    code        text NOT NULL UNIQUE,
    node_id     bigint NOT NULL REFERENCES node,
    goal_codes  text NOT NULL DEFAULT '',
    title       text NOT NULL,
    description text,
    owner       text,
    starts_on   date,
    ends_on     date,
    status      text NOT NULL
);
CREATE INDEX source_activity_node ON source_activity (node_id);
