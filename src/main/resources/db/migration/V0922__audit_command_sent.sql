-- audit-7: a receipt remembers the fingerprint of what was sent with its key and where to; older ones do not, and are not compared.
ALTER TABLE command_receipt ADD COLUMN sent text CONSTRAINT command_receipt_sent_length CHECK (length(sent) <= 64);
