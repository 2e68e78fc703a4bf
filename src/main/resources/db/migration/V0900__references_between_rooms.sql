-- Where a row of one room points at a row of another: last of all, so that each room's tables can be read on their own.

-- audit
ALTER TABLE audit_event ADD FOREIGN KEY (person_id) REFERENCES person;

-- security
ALTER TABLE credential ADD FOREIGN KEY (person_id) REFERENCES person;
ALTER TABLE one_time_link ADD FOREIGN KEY (person_id) REFERENCES person;

-- worklist
ALTER TABLE work_item ADD FOREIGN KEY (taken_by) REFERENCES person;
ALTER TABLE done_item ADD FOREIGN KEY (person_id) REFERENCES person;
ALTER TABLE task_draft ADD FOREIGN KEY (person_id) REFERENCES person;

-- cycle
ALTER TABLE annual_cycle ADD FOREIGN KEY (department_id) REFERENCES node;
ALTER TABLE round ADD FOREIGN KEY (kind_code) REFERENCES round_kind;

-- contribution
ALTER TABLE contribution ADD FOREIGN KEY (round_id) REFERENCES round;
ALTER TABLE contribution ADD FOREIGN KEY (node_id) REFERENCES node;
ALTER TABLE source_text ADD FOREIGN KEY (node_id) REFERENCES node;

-- goal
ALTER TABLE goal ADD FOREIGN KEY (level_code) REFERENCES goal_level;
ALTER TABLE goal ADD FOREIGN KEY (body_id) REFERENCES body;
ALTER TABLE goal_applies ADD FOREIGN KEY (node_id) REFERENCES node;
ALTER TABLE assessment ADD FOREIGN KEY (node_id) REFERENCES node;
ALTER TABLE assessment ADD FOREIGN KEY (round_id) REFERENCES round;
ALTER TABLE assessment ADD FOREIGN KEY (level_code) REFERENCES status_word;
ALTER TABLE assessment ADD FOREIGN KEY (trend_code) REFERENCES status_word;
ALTER TABLE assessment ADD FOREIGN KEY (forecast_code) REFERENCES status_word;

-- plan
ALTER TABLE contribution_goal ADD FOREIGN KEY (contribution_id) REFERENCES contribution;
ALTER TABLE contribution_goal ADD FOREIGN KEY (goal_id) REFERENCES goal;
ALTER TABLE activity ADD FOREIGN KEY (contribution_id) REFERENCES contribution;
ALTER TABLE activity_goal ADD FOREIGN KEY (goal_id) REFERENCES goal;
ALTER TABLE source_activity ADD FOREIGN KEY (node_id) REFERENCES node;

-- followup
ALTER TABLE activity_progress ADD FOREIGN KEY (round_id) REFERENCES round;
ALTER TABLE activity_progress ADD FOREIGN KEY (activity_id) REFERENCES activity ON DELETE CASCADE;
ALTER TABLE activity_progress ADD FOREIGN KEY (source_activity_id) REFERENCES source_activity;

-- indicator
ALTER TABLE indicator ADD FOREIGN KEY (goal_id) REFERENCES goal;
ALTER TABLE indicator_value ADD FOREIGN KEY (node_id) REFERENCES node;

-- money
ALTER TABLE figure ADD FOREIGN KEY (node_id) REFERENCES node;
ALTER TABLE figure ADD FOREIGN KEY (row_code) REFERENCES statement_row;
ALTER TABLE forecast_uncertainty ADD FOREIGN KEY (node_id) REFERENCES node;
ALTER TABLE printed_sum ADD FOREIGN KEY (node_id) REFERENCES node;
ALTER TABLE printed_sum ADD FOREIGN KEY (row_code) REFERENCES statement_row;
ALTER TABLE unit_variance ADD FOREIGN KEY (node_id) REFERENCES node;
ALTER TABLE state_grant ADD FOREIGN KEY (node_id) REFERENCES node;
ALTER TABLE finding_note ADD FOREIGN KEY (node_id) REFERENCES node;

-- commission
ALTER TABLE commission ADD FOREIGN KEY (body_id) REFERENCES body;
ALTER TABLE commission_applies ADD FOREIGN KEY (node_id) REFERENCES node;
ALTER TABLE commission_answer ADD FOREIGN KEY (node_id) REFERENCES node;
ALTER TABLE measure ADD FOREIGN KEY (round_id) REFERENCES round;
ALTER TABLE measure ADD FOREIGN KEY (node_id) REFERENCES node;

-- committee
ALTER TABLE meeting ADD FOREIGN KEY (body_id) REFERENCES body;
ALTER TABLE matter ADD FOREIGN KEY (round_id) REFERENCES round;
ALTER TABLE matter ADD FOREIGN KEY (body_id) REFERENCES body;
ALTER TABLE matter ADD FOREIGN KEY (version_id) REFERENCES frozen_version;
ALTER TABLE decision ADD FOREIGN KEY (version_id) REFERENCES frozen_version;
ALTER TABLE decision_place ADD FOREIGN KEY (contribution_id) REFERENCES contribution;
