-- steering-1: investments are a statement of their own; every row so far belongs to the operations.
ALTER TABLE statement_row ADD COLUMN layout text NOT NULL DEFAULT 'DRIFT';
