-- steering-1: which accounts of the ledger belong to which row of the statement is data; the default is Kommun-Bas.
CREATE TABLE account_range (
    account_from text PRIMARY KEY,
    account_to   text NOT NULL,
    row_code     text NOT NULL REFERENCES statement_row
);
