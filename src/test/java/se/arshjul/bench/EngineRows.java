package se.arshjul.bench;

import static se.arshjul.bench.Copies.renewed;

import java.util.HashMap;
import java.util.Map;

/** Copies process instances as they stand, with their tasks, variables and timers. */
final class EngineRows {
    private static final String VALUE = "CASE WHEN t.name_ LIKE '%%Id' THEN %s ELSE t.%s END";
    private final Copies copies;
    private final String businessKey;
    private final String idValue;

    /**
     * @param businessKey what a copied instance is about
     * @param idValue what a variable that holds an id holds in the copy
     */
    EngineRows(Copies copies, String businessKey, String idValue) {
        this.copies = copies;
        this.businessKey = businessKey;
        this.idValue = idValue;
    }

    /** The instances that the condition chooses, by their {@code proc_inst_id_}, as {@code %s}. */
    void copy(String instances, Map<String, String> ofExecutions, Map<String, String> ofTasks) {
        copies.of("act_ru_execution", with(Map.of("id_", renewed("id_"), "proc_inst_id_", renewed("proc_inst_id_"),
                "root_proc_inst_id_", renewed("root_proc_inst_id_"), "parent_id_", renewed("parent_id_"),
                "super_exec_", renewed("super_exec_"), "act_inst_id_", renewed("act_inst_id_"),
                "business_key_", businessKey), ofExecutions), instances.formatted("t.proc_inst_id_"));
        copies.of("act_ru_task", with(Map.of("id_", renewed("id_"), "execution_id_", renewed("execution_id_"),
                "proc_inst_id_", renewed("proc_inst_id_")), ofTasks), instances.formatted("t.proc_inst_id_"));
        variables(instances);
        copies.of("act_ru_job", Map.of("id_", renewed("id_"), "execution_id_", renewed("execution_id_"),
                "process_instance_id_", renewed("process_instance_id_"),
                "root_proc_inst_id_", renewed("root_proc_inst_id_"), "lock_owner_", "NULL", "lock_exp_time_", "NULL"),
                "t.duedate_ > now() + interval '1 day' AND " + instances.formatted("t.process_instance_id_"));
        copies.of("act_ru_event_subscr", Map.of("id_", renewed("id_"), "execution_id_", renewed("execution_id_"),
                "proc_inst_id_", renewed("proc_inst_id_")), instances.formatted("t.proc_inst_id_"));
    }

    private void variables(String instances) {
        copies.of("act_ru_variable", Map.of("id_", renewed("id_"), "execution_id_", renewed("execution_id_"),
                "proc_inst_id_", renewed("proc_inst_id_"), "var_scope_", renewed("var_scope_"),
                "long_", VALUE.formatted("(" + idValue + ")", "long_"),
                "text_", VALUE.formatted("(" + idValue + ")::text", "text_")),
                "t.bytearray_id_ IS NULL AND t.task_id_ IS NULL AND " + instances.formatted("t.proc_inst_id_"));
    }

    private static Map<String, String> with(Map<String, String> base, Map<String, String> more) {
        var all = new HashMap<>(base);
        all.putAll(more);
        return all;
    }
}
