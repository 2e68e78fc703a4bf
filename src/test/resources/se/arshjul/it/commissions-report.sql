INSERT INTO annual_cycle (id, department_id, year, state, version)
SELECT 900001, n.id, {Y}, 'CONFIRMED', 1 FROM node n WHERE n.code = 'SOC'
  AND NOT EXISTS (SELECT 1 FROM annual_cycle y WHERE y.department_id = n.id AND y.year = {Y});
INSERT INTO round (id, cycle_id, kind_code, name, period, state, opens_on, units_due, divisions_due, director_due, version, kind, goals, money, forecast, to_committee)
SELECT 900001, y.id, 'T2', 'Delårsrapport {Y}', '{Y}-T2', 'OPEN', '{Y}-09-01', '{Y}-12-01', '{Y}-12-10', '{Y}-12-15', 1, 'UPPFOLJNING', true, true, true, true
FROM annual_cycle y JOIN node n ON n.id = y.department_id WHERE n.code = 'SOC' AND y.year = {Y};
INSERT INTO contribution (id, round_id, node_id, kind, place_name, place_level, ordinal, state, due_on, version)
SELECT 900001, 900001, id, 'DEPARTMENT', name, level, ordinal, 'WAITING', '{Y}-12-15', 1 FROM node WHERE code = 'SOC';
INSERT INTO contribution (id, round_id, node_id, parent_id, kind, place_name, place_level, ordinal, state, due_on, version)
SELECT 900002, 900001, id, 900001, 'DIVISION', name, level, ordinal, 'DRAFT', '{Y}-12-10', 1 FROM node WHERE code = 'FUN';
INSERT INTO section (id, contribution_id, code, heading, kind, ordinal, required, guidance, body, version)
SELECT 900000 + row_number() OVER (), c.id, t.code, t.heading, t.kind, t.ordinal, t.required, t.guidance, '', 1
FROM contribution c JOIN section_template t ON t.document = 'T2' AND t.level = c.place_level
WHERE c.round_id = 900001 AND t.kind = 'UPPDRAG';
INSERT INTO figure (id, node_id, period, kind, row_code, amount, source, version)
SELECT 900000 + row_number() OVER (), n.id, v.period, v.kind, 'PERSONALKOSTNADER', v.amount, 'HAND', 1
FROM node n, (VALUES ('{Y}', 'BUDGET', 71000), ('{Y}-T2', 'UTFALL', 50000), ('{Y}-T2', 'PERIODBUDGET', 47300), ('{Y}-T2', 'PROGNOS', 73800)) v (period, kind, amount)
WHERE n.code = 'FUN'
