-- committee-9: a paragraph is kept as its number, so that "§ 94" and "94" are seen to be the same. Decisions that share one from
-- before the rule stay as they are: only the minutes can say which of them is right.
UPDATE decision SET paragraph = regexp_replace(regexp_replace(paragraph, '\D', '', 'g'), '^0+(?=\d)', '')
    WHERE paragraph ~ '^§?\s*\d{1,4}$';
