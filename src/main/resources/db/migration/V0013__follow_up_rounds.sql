-- steering-2: an open round keeps what the steering model said of it when it was made; what differs between a plan and a
-- report stands with the round, not in a look-up of today's model.
ALTER TABLE round ADD COLUMN kind text;
ALTER TABLE round ADD COLUMN goals boolean NOT NULL DEFAULT false;
ALTER TABLE round ADD COLUMN money boolean NOT NULL DEFAULT false;
ALTER TABLE round ADD COLUMN forecast boolean NOT NULL DEFAULT false;
ALTER TABLE round ADD COLUMN to_committee boolean NOT NULL DEFAULT true;
UPDATE round r SET kind = k.kind, goals = k.goals, money = k.money, forecast = k.forecast, to_committee = k.to_committee
FROM round_kind k WHERE k.code = r.kind_code;
ALTER TABLE round ALTER COLUMN kind SET NOT NULL;
ALTER TABLE round ALTER COLUMN goals DROP DEFAULT;
ALTER TABLE round ALTER COLUMN money DROP DEFAULT;
ALTER TABLE round ALTER COLUMN forecast DROP DEFAULT;
ALTER TABLE round ALTER COLUMN to_committee DROP DEFAULT;

-- plan-10: what the rules would stop may be handed over with a written reason, which follows the contribution.
ALTER TABLE contribution ADD COLUMN override_reason text;
