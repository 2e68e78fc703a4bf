-- security-11: a password that everybody may know (the demonstration's) opens nothing outside a demonstration. Strings are salted:
-- one that several people share can only be the demonstration's.
ALTER TABLE credential ADD COLUMN published boolean NOT NULL DEFAULT false;
UPDATE credential SET published = true WHERE hash IN (SELECT hash FROM credential GROUP BY hash HAVING count(*) > 1);
