-- organisation-6: which places took over from one that has ended is asked at every request.
CREATE INDEX node_replaces_replaced ON node_replaces (replaced_id);

-- organisation-9: where a place stood before it was moved, to and with a day. Of moves before this nothing is known.
CREATE SEQUENCE former_parent_id_seq START 50 INCREMENT 50;
CREATE TABLE former_parent (
    id        bigint PRIMARY KEY,
    node_id   bigint NOT NULL REFERENCES node,
    parent_id bigint REFERENCES node,
    last_day  date NOT NULL,
    UNIQUE (node_id, last_day)
);
