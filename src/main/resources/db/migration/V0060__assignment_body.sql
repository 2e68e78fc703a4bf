CREATE INDEX assignment_body ON assignment (body_id, role) WHERE body_id IS NOT NULL;
