-- commission-8: a measure that was taken over from the round before remembers which it goes on from, so that it is there once.
-- Older rows keep NULL: it was not written down then.
ALTER TABLE measure ADD COLUMN continues bigint;
