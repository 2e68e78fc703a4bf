package se.arshjul.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Tries a command again in a new transaction when it collided (audit-3); stands outside the transaction's own interceptor. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetryingInterceptor {

    static final int MOST_TRIES = 5;
    /** At most so long is waited before the second try, and that much longer before each of the next: two that collided part ways. */
    private static final long LONGEST_WAIT_NANOS = 20_000_000;
    private static final System.Logger LOG = System.getLogger(RetryingInterceptor.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        int tries = mayBeRetried(call) ? MOST_TRIES : 1;
        while (true) {
            try {
                return call.proceed();
            } catch (Exception fault) {
                tries--;
                if (tries == 0 || !Collision.isBehind(fault)) {
                    throw fault;
                }
                LOG.log(System.Logger.Level.INFO, "{0} collided and is tried again", call.getMethod().getName());
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_WAIT_NANOS * (MOST_TRIES - tries)));
            }
        }
    }

    /** Only a command with a key, and only where its transaction begins. */
    private boolean mayBeRetried(InvocationContext call) {
        return transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                && Arrays.stream(call.getParameters()).anyMatch(CommandKey.class::isInstance);
    }
}
