-- cycle-6: a follow-up that is not to be held says why. cycle-7: a report's figures are looked through before anybody hands over.
ALTER TABLE round ADD COLUMN cancel_reason text;
ALTER TABLE round ADD CONSTRAINT round_cancelled_has_reason CHECK (state <> 'CANCELLED' OR cancel_reason IS NOT NULL);
ALTER TABLE round ADD COLUMN figures_reviewed_at timestamptz;
