-- worklist: how many tasks wait for somebody is answered by the index alone, without a look at each row.
DROP INDEX work_item_list;
CREATE INDEX work_item_list ON work_item (audience, due_on, task_id) INCLUDE (watch_until);
