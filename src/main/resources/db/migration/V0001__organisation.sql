-- The municipality, its political bodies, the line organisation over time, people and who holds which role where, when.
-- One installation holds one municipality.
CREATE TABLE municipality (
    id                  smallint PRIMARY KEY CHECK (id = 1),
    code                text NOT NULL,
    name                text NOT NULL,
    organisation_number text,
    vision              text
);

CREATE SEQUENCE body_id_seq INCREMENT 50;
CREATE TABLE body (
    id                bigint PRIMARY KEY,
    code              text NOT NULL UNIQUE,
    name              text NOT NULL,
    kind              text NOT NULL,
    parent_id         bigint REFERENCES body,
    members           integer,
    meetings_per_year integer
);

CREATE SEQUENCE node_id_seq INCREMENT 50;
CREATE TABLE node (
    id         bigint PRIMARY KEY,
    code       text NOT NULL UNIQUE,
    name       text NOT NULL,
    level      text NOT NULL,
    parent_id  bigint REFERENCES node,
    body_id    bigint REFERENCES body,
    ordinal    integer NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    label      text,
    places     integer,
    full_time  numeric,
    staff      integer,
    path       text NOT NULL,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX node_parent ON node (parent_id);
COMMENT ON COLUMN node.path IS 'Ids from the top down to the node itself, as /1/17/44/';

CREATE TABLE node_replaces (
    node_id     bigint NOT NULL REFERENCES node,
    replaced_id bigint NOT NULL REFERENCES node,
    PRIMARY KEY (node_id, replaced_id)
);

CREATE SEQUENCE person_id_seq INCREMENT 50;
CREATE TABLE person (
    id       bigint PRIMARY KEY,
    username text NOT NULL UNIQUE,
    name     text NOT NULL,
    email    text NOT NULL,
    language text NOT NULL DEFAULT 'sv'
);

CREATE SEQUENCE assignment_id_seq INCREMENT 50;
CREATE TABLE assignment (
    id               bigint PRIMARY KEY,
    person_id        bigint NOT NULL REFERENCES person,
    role             text NOT NULL,
    node_id          bigint REFERENCES node,
    body_id          bigint REFERENCES body,
    valid_from       date NOT NULL,
    valid_to         date,
    deputises_for_id bigint REFERENCES person,
    CHECK ((node_id IS NULL) <> (body_id IS NULL)),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE UNIQUE INDEX assignment_key ON assignment (person_id, role, coalesce(node_id, -body_id), valid_from);
CREATE INDEX assignment_node ON assignment (node_id, role);
