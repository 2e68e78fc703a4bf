-- plan-14: an activity that was taken over from the year before remembers which it continues, as the follow-up names it.
ALTER TABLE activity ADD COLUMN continues text;
