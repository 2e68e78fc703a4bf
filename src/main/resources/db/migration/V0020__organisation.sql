-- The municipality, its political bodies, the line organisation over time, people and who holds which role where, when.
-- One installation holds one municipality.
CREATE TABLE municipality (
    id                  smallint PRIMARY KEY CHECK (id = 1),
    code                text NOT NULL CONSTRAINT municipality_code_length CHECK (length(code) <= 64),
    name                text NOT NULL CONSTRAINT municipality_name_length CHECK (length(name) <= 500),
    organisation_number text CONSTRAINT municipality_organisation_number_length CHECK (length(organisation_number) <= 500),
    vision              text CONSTRAINT municipality_vision_length CHECK (length(vision) <= 20000)
);

CREATE SEQUENCE body_id_seq START 50 INCREMENT 50;
CREATE TABLE body (
    id                bigint PRIMARY KEY,
    code              text NOT NULL UNIQUE CONSTRAINT body_code_length CHECK (length(code) <= 64),
    name              text NOT NULL CONSTRAINT body_name_length CHECK (length(name) <= 500),
    kind              text NOT NULL CONSTRAINT body_kind_length CHECK (length(kind) <= 64),
    parent_id         bigint REFERENCES body,
    members           integer,
    meetings_per_year integer
);

CREATE SEQUENCE node_id_seq START 50 INCREMENT 50;
CREATE TABLE node (
    id         bigint PRIMARY KEY,
    code       text NOT NULL UNIQUE CONSTRAINT node_code_length CHECK (length(code) <= 64),
    name       text NOT NULL CONSTRAINT node_name_length CHECK (length(name) <= 500),
    level      text NOT NULL CONSTRAINT node_level_length CHECK (length(level) <= 64),
    parent_id  bigint REFERENCES node,
    body_id    bigint REFERENCES body,
    ordinal    integer NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    label      text CONSTRAINT node_label_length CHECK (length(label) <= 500),
    places     integer,
    full_time  numeric,
    staff      integer,
    path       text NOT NULL CONSTRAINT node_path_length CHECK (length(path) <= 2000),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX node_parent ON node (parent_id);
COMMENT ON COLUMN node.path IS 'Ids from the top down to the node itself, as /1/17/44/';

CREATE TABLE node_replaces (
    node_id     bigint NOT NULL REFERENCES node,
    replaced_id bigint NOT NULL REFERENCES node,
    PRIMARY KEY (node_id, replaced_id)
);
-- organisation-6: which places took over from one that has ended is asked at every request.
CREATE INDEX node_replaces_replaced ON node_replaces (replaced_id);

-- organisation-9: where a place stood before it was moved, to and with a day.
CREATE SEQUENCE former_parent_id_seq START 50 INCREMENT 50;
CREATE TABLE former_parent (
    id        bigint PRIMARY KEY,
    node_id   bigint NOT NULL REFERENCES node,
    parent_id bigint REFERENCES node,
    last_day  date NOT NULL,
    UNIQUE (node_id, last_day)
);

CREATE SEQUENCE person_id_seq START 50 INCREMENT 50;
CREATE TABLE person (
    id       bigint PRIMARY KEY,
    username text NOT NULL UNIQUE CONSTRAINT person_username_length CHECK (length(username) <= 500),
    name     text NOT NULL CONSTRAINT person_name_length CHECK (length(name) <= 500),
    email    text NOT NULL CONSTRAINT person_email_length CHECK (length(email) <= 2000),
    language text NOT NULL DEFAULT 'sv' CONSTRAINT person_language_length CHECK (length(language) <= 64)
);

-- security-8: the first administrator is there before any place is: that role alone may be held at the installation itself,
-- with neither place nor body.
CREATE SEQUENCE assignment_id_seq START 50 INCREMENT 50;
CREATE TABLE assignment (
    id               bigint PRIMARY KEY,
    person_id        bigint NOT NULL REFERENCES person,
    role             text NOT NULL CONSTRAINT assignment_role_length CHECK (length(role) <= 64),
    node_id          bigint REFERENCES node,
    body_id          bigint REFERENCES body,
    valid_from       date NOT NULL,
    valid_to         date,
    deputises_for_id bigint REFERENCES person,
    CONSTRAINT assignment_held_at_one_place CHECK (
        (node_id IS NULL) <> (body_id IS NULL)
        OR node_id IS NULL AND body_id IS NULL AND role = 'ADMINISTRATOR'),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE UNIQUE INDEX assignment_key ON assignment (person_id, role, coalesce(node_id, -body_id, 0), valid_from);
CREATE INDEX assignment_node ON assignment (node_id, role);
CREATE INDEX assignment_body ON assignment (body_id, role) WHERE body_id IS NOT NULL;
