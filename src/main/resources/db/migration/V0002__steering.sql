-- The steering model: how this municipality steers, as data. Empty tables mean the defaults of the import format;
-- the application fills them at the first start.
CREATE TABLE goal_level (code text PRIMARY KEY, name text NOT NULL, ordinal integer NOT NULL);

CREATE TABLE status_word (
    code     text PRIMARY KEY,
    name     text NOT NULL,
    scale    text NOT NULL,
    symbol   text NOT NULL,
    tone     text NOT NULL,
    ordinal  integer NOT NULL,
    is_final boolean NOT NULL
);

CREATE TABLE round_kind (
    code         text PRIMARY KEY,
    name         text NOT NULL,
    kind         text NOT NULL,
    month_from   integer NOT NULL,
    month_to     integer NOT NULL,
    goals        boolean NOT NULL,
    money        boolean NOT NULL,
    forecast     boolean NOT NULL,
    to_committee boolean NOT NULL
);

CREATE TABLE statement_row (
    code    text PRIMARY KEY,
    name    text NOT NULL,
    kind    text NOT NULL,
    sums    text,
    ordinal integer NOT NULL
);

CREATE TABLE money_rule (key text PRIMARY KEY, value text NOT NULL);

CREATE TABLE section_template (
    document text NOT NULL,
    level    text NOT NULL,
    code     text NOT NULL,
    heading  text NOT NULL,
    kind     text NOT NULL,
    ordinal  integer NOT NULL,
    required boolean NOT NULL,
    guidance text,
    PRIMARY KEY (document, level, code)
);
