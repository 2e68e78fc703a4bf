-- plan-2: why nothing is done for a goal is written over what the writer saw, as every other text of a plan.
ALTER TABLE contribution_goal ADD COLUMN version integer NOT NULL DEFAULT 0;
ALTER TABLE contribution_goal ADD COLUMN saved_by text
    CONSTRAINT contribution_goal_saved_by_length CHECK (length(saved_by) <= 2000);
ALTER TABLE contribution_goal ADD COLUMN saved_at timestamptz;
