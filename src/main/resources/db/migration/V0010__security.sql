-- Local accounts: one-way password hashes, the guess limit that survives a restart, and one-time links.
CREATE TABLE credential (
    person_id  bigint PRIMARY KEY REFERENCES person,
    hash       text NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE TABLE sign_in_guess (
    guess_key  text PRIMARY KEY,
    failures   integer NOT NULL,
    last_at    timestamptz NOT NULL,
    free_again timestamptz
);

CREATE TABLE one_time_link (
    token_hash char(64) PRIMARY KEY,
    person_id  bigint REFERENCES person,
    purpose    text NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
