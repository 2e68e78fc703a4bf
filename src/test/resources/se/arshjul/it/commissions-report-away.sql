DELETE FROM figure WHERE id > 900000 AND id < 900100;
DELETE FROM measure WHERE round_id = 900001;
DELETE FROM commission_answer WHERE period = '{Y}-T2';
DELETE FROM section WHERE contribution_id IN (900001, 900002);
DELETE FROM contribution WHERE id = 900002;
DELETE FROM contribution WHERE id = 900001;
DELETE FROM round WHERE id = 900001;
DELETE FROM annual_cycle WHERE id = 900001
