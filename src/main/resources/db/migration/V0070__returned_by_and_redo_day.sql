-- plan-15: who sent a contribution back, and on which day. Older rows keep NULL: it was not written down then.
ALTER TABLE contribution ADD COLUMN returned_by text;
ALTER TABLE contribution ADD COLUMN returned_on date;
-- committee-6: by which day what a decision sent back is to be done again. Older decisions named no day.
ALTER TABLE decision ADD COLUMN redo_by date;
