-- plan-13: a text taken up from a part below keeps its origin, as it stood then.
CREATE SEQUENCE adopted_text_id_seq INCREMENT 50 START 50;
CREATE TABLE adopted_text (
    id              bigint PRIMARY KEY,
    section_id      bigint NOT NULL REFERENCES section,
    origin_id       bigint NOT NULL REFERENCES contribution,
    origin_code     text NOT NULL,
    body            text NOT NULL,
    taken_at        timestamptz NOT NULL,
    taken_by        text NOT NULL
);
CREATE INDEX adopted_text_section ON adopted_text (section_id);
