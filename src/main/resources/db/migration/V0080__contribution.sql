-- The spine of every plan and report: a place's contribution to a round, its sections, the remarks made on it, what was
-- taken up into it, what was removed from it, and the texts of earlier years.
CREATE SEQUENCE contribution_id_seq START 50 INCREMENT 50;
CREATE TABLE contribution (
    id              bigint PRIMARY KEY,
    round_id        bigint NOT NULL,
    node_id         bigint NOT NULL,
    parent_id       bigint REFERENCES contribution,
    kind            text NOT NULL CONSTRAINT contribution_kind_length CHECK (length(kind) <= 64),
    place_name      text NOT NULL CONSTRAINT contribution_place_name_length CHECK (length(place_name) <= 500),
    place_level     text NOT NULL CONSTRAINT contribution_place_level_length CHECK (length(place_level) <= 64),
    ordinal         integer NOT NULL,
    state           text NOT NULL CONSTRAINT contribution_state_length CHECK (length(state) <= 64),
    due_on          date NOT NULL,
    return_reason   text CONSTRAINT contribution_return_reason_length CHECK (length(return_reason) <= 20000),
    returned_by     text CONSTRAINT contribution_returned_by_length CHECK (length(returned_by) <= 2000),
    returned_on     date,
    override_reason text CONSTRAINT contribution_override_reason_length CHECK (length(override_reason) <= 20000),
    version         integer NOT NULL,
    UNIQUE (round_id, node_id),
    -- contribution-3: a contribution is returned only with a reason.
    CHECK (state <> 'RETURNED' OR return_reason IS NOT NULL)
);
CREATE INDEX contribution_parent ON contribution (parent_id);
COMMENT ON COLUMN contribution.override_reason IS 'contribution-10: why it was handed over past what the rules would have stopped';

CREATE SEQUENCE section_id_seq START 50 INCREMENT 50;
CREATE TABLE section (
    id              bigint PRIMARY KEY,
    contribution_id bigint NOT NULL REFERENCES contribution,
    code            text NOT NULL CONSTRAINT section_code_length CHECK (length(code) <= 64),
    heading         text NOT NULL CONSTRAINT section_heading_length CHECK (length(heading) <= 500),
    kind            text NOT NULL CONSTRAINT section_kind_length CHECK (length(kind) <= 64),
    ordinal         integer NOT NULL,
    required        boolean NOT NULL,
    guidance        text CONSTRAINT section_guidance_length CHECK (length(guidance) <= 20000),
    body            text NOT NULL DEFAULT '' CONSTRAINT section_body_length CHECK (length(body) <= 1000000),
    saved_at        timestamptz,
    saved_by        text CONSTRAINT section_saved_by_length CHECK (length(saved_by) <= 2000),
    version         integer NOT NULL,
    UNIQUE (contribution_id, code)
);

-- contribution-13: a text taken up from a part below keeps its origin, as it stood then.
CREATE SEQUENCE adopted_text_id_seq START 50 INCREMENT 50;
CREATE TABLE adopted_text (
    id          bigint PRIMARY KEY,
    section_id  bigint NOT NULL REFERENCES section,
    origin_id   bigint NOT NULL REFERENCES contribution,
    origin_code text NOT NULL CONSTRAINT adopted_text_origin_code_length CHECK (length(origin_code) <= 64),
    body        text NOT NULL CONSTRAINT adopted_text_body_length CHECK (length(body) <= 1000000),
    taken_at    timestamptz NOT NULL,
    taken_by    text NOT NULL CONSTRAINT adopted_text_taken_by_length CHECK (length(taken_by) <= 2000)
);
CREATE INDEX adopted_text_section ON adopted_text (section_id);

-- contribution-3: the reasons of a return, on a section, an activity or the whole; they stay with the contribution.
CREATE SEQUENCE remark_id_seq START 50 INCREMENT 50;
CREATE TABLE remark (
    id              bigint PRIMARY KEY,
    contribution_id bigint NOT NULL REFERENCES contribution,
    target          text NOT NULL CONSTRAINT remark_target_length CHECK (length(target) <= 500),
    target_name     text NOT NULL CONSTRAINT remark_target_name_length CHECK (length(target_name) <= 2000),
    text            text NOT NULL CONSTRAINT remark_text_length CHECK (length(text) <= 20000),
    author          text NOT NULL CONSTRAINT remark_author_length CHECK (length(author) <= 2000),
    made_at         timestamptz NOT NULL,
    settled_at      timestamptz
);
CREATE INDEX remark_contribution ON remark (contribution_id);

-- contribution-18: what was removed from a part while it was written lives here alone, whole as it was, until it is put back or the part
-- is handed over. No query that reads activities or measures can meet it. Its JSON says in which form it is written (document-9).
CREATE SEQUENCE removed_row_id_seq START 50 INCREMENT 50;
CREATE TABLE removed_row (
    id              bigint PRIMARY KEY,
    contribution_id bigint NOT NULL REFERENCES contribution,
    kind            text NOT NULL CONSTRAINT removed_row_kind_length CHECK (length(kind) <= 64),
    row_id          bigint NOT NULL,
    title           text NOT NULL CONSTRAINT removed_row_title_length CHECK (length(title) <= 500),
    form            smallint NOT NULL,
    content         text NOT NULL CONSTRAINT removed_row_content_length CHECK (length(content) <= 20000000),
    removed_at      timestamptz NOT NULL,
    removed_by      text NOT NULL CONSTRAINT removed_row_removed_by_length CHECK (length(removed_by) <= 2000),
    UNIQUE (kind, row_id)
);
CREATE INDEX removed_row_contribution ON removed_row (contribution_id);

-- What the municipality brought with it: earlier texts, never edited in place.
CREATE SEQUENCE source_text_id_seq START 50 INCREMENT 50;
CREATE TABLE source_text (
    id           bigint PRIMARY KEY,
    document     text NOT NULL CONSTRAINT source_text_document_length CHECK (length(document) <= 64),
    period       text NOT NULL CONSTRAINT source_text_period_length CHECK (length(period) <= 64),
    node_id      bigint NOT NULL,
    section_code text NOT NULL CONSTRAINT source_text_section_code_length CHECK (length(section_code) <= 64),
    heading      text CONSTRAINT source_text_heading_length CHECK (length(heading) <= 500),
    body         text NOT NULL CONSTRAINT source_text_body_length CHECK (length(body) <= 1000000),
    ordinal      integer,
    written_on   date,
    author       text CONSTRAINT source_text_author_length CHECK (length(author) <= 2000),
    UNIQUE (node_id, document, period, section_code)
);
