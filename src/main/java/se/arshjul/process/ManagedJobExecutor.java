package se.arshjul.process;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs timers on the server's own threads. No more jobs are taken at once than there are places for, so that none
 * waits in a queue until its lock runs out and another node takes it too.
 */
class ManagedJobExecutor extends JobExecutor {
    private static final int PLACES = 3;
    private static final int LOCK_MILLIS = 60_000;

    private final ManagedExecutorService executor;
    private final ManagedThreadFactory threads;
    private final UnaryOperator<Runnable> surrounded;
    private final Semaphore places = new Semaphore(PLACES);

    ManagedJobExecutor(ManagedExecutorService executor, ManagedThreadFactory threads, UnaryOperator<Runnable> surrounded) {
        this.executor = executor;
        this.threads = threads;
        this.surrounded = surrounded;
        setLockTimeInMillis(LOCK_MILLIS);
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
        places.acquireUninterruptibly(PLACES);
        places.release(PLACES);
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        if (!places.tryAcquire()) {
            getRejectedJobsHandler().jobsRejected(jobIds, engine, this);
            return;
        }
        try {
            executor.execute(inPlace(surrounded.apply(getExecuteJobsRunnable(jobIds, engine))));
        } catch (RejectedExecutionException e) {
            places.release();
            getRejectedJobsHandler().jobsRejected(jobIds, engine, this);
        }
    }

    private Runnable inPlace(Runnable jobs) {
        return () -> {
            try {
                jobs.run();
            } finally {
                places.release();
            }
        };
    }
}
