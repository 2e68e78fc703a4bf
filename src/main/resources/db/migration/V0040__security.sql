-- Local accounts: one-way password hashes, the guess limit that survives a restart, and one-time links.
CREATE TABLE credential (
    person_id  bigint PRIMARY KEY,
    hash       text NOT NULL CONSTRAINT credential_hash_length CHECK (length(hash) <= 500),
    changed_at timestamptz NOT NULL
);

CREATE TABLE sign_in_guess (
    guess_key  text PRIMARY KEY CONSTRAINT sign_in_guess_guess_key_length CHECK (length(guess_key) <= 2000),
    failures   integer NOT NULL,
    last_at    timestamptz NOT NULL,
    free_again timestamptz
);

CREATE TABLE one_time_link (
    token_hash char(64) PRIMARY KEY,
    person_id  bigint,
    purpose    text NOT NULL CONSTRAINT one_time_link_purpose_length CHECK (length(purpose) <= 64),
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
