package se.arshjul.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("audit-3")
class RetryingInterceptorTest {

    private int calls;

    @Test
    void a_command_that_collided_is_tried_again() throws Exception {
        assertThat(interceptor(Status.STATUS_NO_TRANSACTION).retry(colliding(2, CommandKey.fresh()))).isEqualTo("done");
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void it_is_given_up_after_some_tries() {
        assertThatThrownBy(() -> interceptor(Status.STATUS_NO_TRANSACTION).retry(colliding(9, CommandKey.fresh())))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(calls).isEqualTo(RetryingInterceptor.MOST_TRIES);
    }

    @Test
    void without_a_key_or_inside_a_transaction_there_is_one_try() {
        assertThatThrownBy(() -> interceptor(Status.STATUS_NO_TRANSACTION).retry(colliding(1)))
                .isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> interceptor(Status.STATUS_ACTIVE).retry(colliding(1, CommandKey.fresh())))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(calls).isEqualTo(2);
    }

    private InvocationContext colliding(int times, Object... parameters) {
        int before = calls;
        return (InvocationContext) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "proceed" -> {
                        if (++calls - before <= times) {
                            throw new OptimisticLockException();
                        }
                        yield "done";
                    }
                    case "getParameters" -> parameters;
                    case "getMethod" -> Runnable.class.getMethod("run");
                    default -> null;
                });
    }

    private RetryingInterceptor interceptor(int status) {
        var interceptor = new RetryingInterceptor();
        interceptor.transactions = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class}, (proxy, method, arguments) -> status);
        return interceptor;
    }
}
