-- worklist: an open task about a part that was sent back says by whom, when and why, in the row that lists read anyway.
ALTER TABLE work_item ADD COLUMN sent_back_by text;
ALTER TABLE work_item ADD COLUMN sent_back_on date;
ALTER TABLE work_item ADD COLUMN sent_back_reason text;
UPDATE work_item w SET sent_back_by = c.returned_by, sent_back_on = c.returned_on, sent_back_reason = c.return_reason
FROM contribution c
WHERE c.state = 'RETURNED' AND c.return_reason IS NOT NULL
  AND (w.process_key = 'contribution-' || c.id
    OR c.kind = 'DEPARTMENT' AND w.process_key = 'round-' || c.round_id AND w.form_key = 'contribution/approve');
