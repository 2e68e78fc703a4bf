package se.arshjul.worklist;

/** Keeps the list of open tasks in step with the processes, in the same transaction. */
public interface WorklistWriter {

    void open(OpenTask task);

    void close(String taskId);
}
