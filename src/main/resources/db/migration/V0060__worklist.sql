-- Mina uppgifter: one row per open task and audience, kept by the engine's listener in the same transaction.
-- An open task about a part that was sent back says by whom, when and why, in the row that lists read anyway.
CREATE TABLE work_item (
    task_id          varchar(64) NOT NULL,
    audience         varchar(64) NOT NULL,
    due_on           date NOT NULL,
    form_key         varchar(64) NOT NULL,
    process_key      varchar(64) NOT NULL,
    round_id         bigint,
    subject          text NOT NULL CONSTRAINT work_item_subject_length CHECK (length(subject) <= 20000),
    place_name       text NOT NULL CONSTRAINT work_item_place_name_length CHECK (length(place_name) <= 2000),
    opened_at        timestamptz NOT NULL,
    taken_by         bigint,
    taken_name       text CONSTRAINT work_item_taken_name_length CHECK (length(taken_name) <= 2000),
    watch_until      date,
    sent_back_by     text CONSTRAINT work_item_sent_back_by_length CHECK (length(sent_back_by) <= 2000),
    sent_back_on     date,
    sent_back_reason text CONSTRAINT work_item_sent_back_reason_length CHECK (length(sent_back_reason) <= 20000),
    PRIMARY KEY (task_id, audience)
);
-- How many tasks wait for somebody is answered by the index alone, without a look at each row.
CREATE INDEX work_item_list ON work_item (audience, due_on, task_id) INCLUDE (watch_until);
CREATE INDEX work_item_process ON work_item (process_key);
CREATE INDEX work_item_round ON work_item (round_id);

CREATE TABLE done_item (
    task_id     varchar(64) PRIMARY KEY,
    person_id   bigint NOT NULL,
    form_key    varchar(64) NOT NULL,
    process_key varchar(64) NOT NULL,
    subject     text NOT NULL CONSTRAINT done_item_subject_length CHECK (length(subject) <= 20000),
    place_name  text NOT NULL CONSTRAINT done_item_place_name_length CHECK (length(place_name) <= 2000),
    done_at     timestamptz NOT NULL
);
CREATE INDEX done_item_person ON done_item (person_id, done_at DESC);

-- What somebody has typed in a task's form but not handed in.
CREATE TABLE task_draft (
    task_id   varchar(64) NOT NULL,
    person_id bigint NOT NULL,
    field     varchar(64) NOT NULL,
    value     text NOT NULL CONSTRAINT task_draft_value_length CHECK (length(value) <= 1000000),
    version   integer NOT NULL,
    saved_at  timestamptz NOT NULL,
    PRIMARY KEY (task_id, person_id, field)
);
