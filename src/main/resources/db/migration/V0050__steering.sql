-- The steering model: how this municipality steers, as data. Empty tables mean the defaults of the import format;
-- the application fills them at the first start.
CREATE TABLE goal_level (
    code    text PRIMARY KEY CONSTRAINT goal_level_code_length CHECK (length(code) <= 64),
    name    text NOT NULL CONSTRAINT goal_level_name_length CHECK (length(name) <= 500),
    ordinal integer NOT NULL
);

CREATE TABLE status_word (
    code     text PRIMARY KEY CONSTRAINT status_word_code_length CHECK (length(code) <= 64),
    name     text NOT NULL CONSTRAINT status_word_name_length CHECK (length(name) <= 500),
    scale    text NOT NULL CONSTRAINT status_word_scale_length CHECK (length(scale) <= 64),
    symbol   text NOT NULL CONSTRAINT status_word_symbol_length CHECK (length(symbol) <= 500),
    tone     text NOT NULL CONSTRAINT status_word_tone_length CHECK (length(tone) <= 64),
    ordinal  integer NOT NULL,
    is_final boolean NOT NULL
);

CREATE TABLE round_kind (
    code         text PRIMARY KEY CONSTRAINT round_kind_code_length CHECK (length(code) <= 64),
    name         text NOT NULL CONSTRAINT round_kind_name_length CHECK (length(name) <= 500),
    kind         text NOT NULL CONSTRAINT round_kind_kind_length CHECK (length(kind) <= 64),
    month_from   integer NOT NULL,
    month_to     integer NOT NULL,
    goals        boolean NOT NULL,
    money        boolean NOT NULL,
    forecast     boolean NOT NULL,
    to_committee boolean NOT NULL
);

-- steering-1: a row belongs to a statement of its own layout; investments have theirs.
CREATE TABLE statement_row (
    code    text PRIMARY KEY CONSTRAINT statement_row_code_length CHECK (length(code) <= 64),
    name    text NOT NULL CONSTRAINT statement_row_name_length CHECK (length(name) <= 500),
    kind    text NOT NULL CONSTRAINT statement_row_kind_length CHECK (length(kind) <= 64),
    sums    text CONSTRAINT statement_row_sums_length CHECK (length(sums) <= 20000),
    ordinal integer NOT NULL,
    layout  text NOT NULL DEFAULT 'DRIFT' CONSTRAINT statement_row_layout_length CHECK (length(layout) <= 64)
);

-- steering-1: which accounts of the ledger belong to which row of the statement is data; the default is Kommun-Bas.
CREATE TABLE account_range (
    account_from text PRIMARY KEY CONSTRAINT account_range_account_from_length CHECK (length(account_from) <= 64),
    account_to   text NOT NULL CONSTRAINT account_range_account_to_length CHECK (length(account_to) <= 64),
    row_code     text NOT NULL REFERENCES statement_row CONSTRAINT account_range_row_code_length CHECK (length(row_code) <= 64)
);

CREATE TABLE money_rule (
    key   text PRIMARY KEY CONSTRAINT money_rule_key_length CHECK (length(key) <= 64),
    value text NOT NULL CONSTRAINT money_rule_value_length CHECK (length(value) <= 2000)
);

CREATE TABLE section_template (
    document text NOT NULL CONSTRAINT section_template_document_length CHECK (length(document) <= 64),
    level    text NOT NULL CONSTRAINT section_template_level_length CHECK (length(level) <= 64),
    code     text NOT NULL CONSTRAINT section_template_code_length CHECK (length(code) <= 64),
    heading  text NOT NULL CONSTRAINT section_template_heading_length CHECK (length(heading) <= 500),
    kind     text NOT NULL CONSTRAINT section_template_kind_length CHECK (length(kind) <= 64),
    ordinal  integer NOT NULL,
    required boolean NOT NULL,
    guidance text CONSTRAINT section_template_guidance_length CHECK (length(guidance) <= 20000),
    PRIMARY KEY (document, level, code)
);
