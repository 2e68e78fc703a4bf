-- security-8: the first administrator is there before any place is: the role may be held at the installation itself,
-- with neither place nor body. No other role may.
ALTER TABLE assignment DROP CONSTRAINT assignment_check;
ALTER TABLE assignment ADD CONSTRAINT assignment_held_at_one_place CHECK (
    (node_id IS NULL) <> (body_id IS NULL)
    OR node_id IS NULL AND body_id IS NULL AND role = 'ADMINISTRATOR');
DROP INDEX assignment_key;
CREATE UNIQUE INDEX assignment_key ON assignment (person_id, role, coalesce(node_id, -body_id, 0), valid_from);
