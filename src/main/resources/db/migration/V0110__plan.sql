-- What only a plan has: the goals that applied when its round opened, the activities that serve them, and those of earlier years.

-- plan-2: the goals that applied to the place when the round opened.
CREATE TABLE contribution_goal (
    contribution_id bigint NOT NULL,
    goal_id         bigint NOT NULL,
    code            text NOT NULL CONSTRAINT contribution_goal_code_length CHECK (length(code) <= 64),
    wording         text NOT NULL CONSTRAINT contribution_goal_wording_length CHECK (length(wording) <= 20000),
    set_by          text NOT NULL CONSTRAINT contribution_goal_set_by_length CHECK (length(set_by) <= 500),
    inherited       boolean NOT NULL,
    ordinal         integer NOT NULL,
    abstention      text CONSTRAINT contribution_goal_abstention_length CHECK (length(abstention) <= 20000),
    PRIMARY KEY (contribution_id, goal_id)
);

-- plan-14: an activity that was taken over from the year before remembers which it continues, as the follow-up names it.
CREATE SEQUENCE activity_id_seq START 50 INCREMENT 50;
CREATE TABLE activity (
    id              bigint PRIMARY KEY,
    contribution_id bigint NOT NULL,
    source_code     text CONSTRAINT activity_source_code_length CHECK (length(source_code) <= 64),
    continues       text CONSTRAINT activity_continues_length CHECK (length(continues) <= 500),
    ordinal         integer NOT NULL,
    title           text NOT NULL DEFAULT '' CONSTRAINT activity_title_length CHECK (length(title) <= 2000),
    description     text NOT NULL DEFAULT '' CONSTRAINT activity_description_length CHECK (length(description) <= 20000),
    owner_role      text NOT NULL DEFAULT '' CONSTRAINT activity_owner_role_length CHECK (length(owner_role) <= 2000),
    starts_on       date,
    ends_on         date,
    follow_up       text NOT NULL DEFAULT '' CONSTRAINT activity_follow_up_length CHECK (length(follow_up) <= 20000),
    status          text NOT NULL CONSTRAINT activity_status_length CHECK (length(status) <= 64),
    saved_at        timestamptz,
    saved_by        text CONSTRAINT activity_saved_by_length CHECK (length(saved_by) <= 2000),
    version         integer NOT NULL
);
CREATE INDEX activity_contribution ON activity (contribution_id);

CREATE TABLE activity_goal (
    activity_id bigint NOT NULL REFERENCES activity ON DELETE CASCADE,
    goal_id     bigint NOT NULL,
    PRIMARY KEY (activity_id, goal_id)
);

-- What the municipality brought with it: earlier activities, never edited in place.
CREATE SEQUENCE source_activity_id_seq START 50 INCREMENT 50;
CREATE TABLE source_activity (
    id          bigint PRIMARY KEY,
    code        text NOT NULL UNIQUE CONSTRAINT source_activity_code_length CHECK (length(code) <= 64),
    node_id     bigint NOT NULL,
    goal_codes  text NOT NULL DEFAULT '' CONSTRAINT source_activity_goal_codes_length CHECK (length(goal_codes) <= 20000),
    title       text NOT NULL CONSTRAINT source_activity_title_length CHECK (length(title) <= 500),
    description text CONSTRAINT source_activity_description_length CHECK (length(description) <= 20000),
    owner       text CONSTRAINT source_activity_owner_length CHECK (length(owner) <= 500),
    starts_on   date,
    ends_on     date,
    status      text NOT NULL CONSTRAINT source_activity_status_length CHECK (length(status) <= 64)
);
CREATE INDEX source_activity_node ON source_activity (node_id);
