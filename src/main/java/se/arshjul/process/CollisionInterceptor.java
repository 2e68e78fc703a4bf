package se.arshjul.process;

import jakarta.persistence.OptimisticLockException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Says a collision with the engine in the words of every other one, so that the command is tried again as a whole, wherever in the
 * engine it shows (audit-3). The engine's own threads hear its own word: they try a job again by themselves.
 */
final class CollisionInterceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (OptimisticLockingException collision) {
            if (Context.getJobExecutorContext() != null) {
                throw collision;
            }
            throw new OptimisticLockException(collision);
        }
    }
}
