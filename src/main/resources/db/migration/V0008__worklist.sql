-- Mina uppgifter: one row per open task and audience, kept by the engine's listener in the same transaction.
CREATE TABLE work_item (
    task_id     varchar(64) NOT NULL,
    audience    varchar(64) NOT NULL,
    due_on      date NOT NULL,
    form_key    varchar(64) NOT NULL,
    process_key varchar(64) NOT NULL,
    round_id    bigint,
    subject     text NOT NULL,
    place_name  text NOT NULL,
    opened_at   timestamptz NOT NULL,
    taken_by    bigint REFERENCES person,
    taken_name  text,
    watch_until date,
    PRIMARY KEY (task_id, audience)
);
CREATE INDEX work_item_list ON work_item (audience, due_on, task_id);
CREATE INDEX work_item_process ON work_item (process_key);
CREATE INDEX work_item_round ON work_item (round_id);

CREATE TABLE done_item (
    task_id     varchar(64) PRIMARY KEY,
    person_id   bigint NOT NULL REFERENCES person,
    form_key    varchar(64) NOT NULL,
    process_key varchar(64) NOT NULL,
    subject     text NOT NULL,
    place_name  text NOT NULL,
    done_at     timestamptz NOT NULL
);
CREATE INDEX done_item_person ON done_item (person_id, done_at DESC);

-- What somebody has typed in a task's form but not handed in.
CREATE TABLE task_draft (
    task_id   varchar(64) NOT NULL,
    person_id bigint NOT NULL REFERENCES person,
    field     varchar(64) NOT NULL,
    value     text NOT NULL,
    version   integer NOT NULL,
    saved_at  timestamptz NOT NULL,
    PRIMARY KEY (task_id, person_id, field)
);

-- Hints to whoever answers for something: reminders and escalations.
CREATE SEQUENCE notice_id_seq INCREMENT 50;
CREATE TABLE notice (
    id          bigint PRIMARY KEY,
    audience    varchar(64) NOT NULL,
    kind        text NOT NULL,
    process_key varchar(64) NOT NULL,
    subject     text NOT NULL,
    place_name  text NOT NULL,
    due_on      date,
    made_at     timestamptz NOT NULL,
    UNIQUE (kind, process_key, due_on)
);
CREATE INDEX notice_audience ON notice (audience, made_at DESC);
