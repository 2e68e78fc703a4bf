-- followup-5, followup-7: what is said of an activity in a round. The activity itself stays with the plan that promised it;
-- a report copies nothing, so one activity has one history whatever its place is called by then.
CREATE SEQUENCE activity_progress_id_seq START 50 INCREMENT 50;
CREATE TABLE activity_progress (
    id                 bigint PRIMARY KEY,
    round_id           bigint NOT NULL,
    activity_id        bigint,
    source_activity_id bigint,
    status             text CONSTRAINT activity_progress_status_length CHECK (length(status) <= 64),
    percent            integer,
    comment            text NOT NULL DEFAULT '' CONSTRAINT activity_progress_comment_length CHECK (length(comment) <= 1000000),
    author             text CONSTRAINT activity_progress_author_length CHECK (length(author) <= 2000),
    written_on         date,
    saved_at           timestamptz,
    saved_by           text CONSTRAINT activity_progress_saved_by_length CHECK (length(saved_by) <= 2000),
    version            integer NOT NULL,
    CHECK ((activity_id IS NULL) <> (source_activity_id IS NULL)),
    CHECK (percent BETWEEN 0 AND 100)
);
CREATE UNIQUE INDEX activity_progress_plan ON activity_progress (activity_id, round_id) WHERE activity_id IS NOT NULL;
CREATE UNIQUE INDEX activity_progress_brought ON activity_progress (source_activity_id, round_id) WHERE source_activity_id IS NOT NULL;
