package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.junit.jupiter.api.Test;

class ManagedJobExecutorTest {
    final Queue<Runnable> given = new ArrayDeque<>();
    final List<String> refused = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    final ManagedJobExecutor jobs = executor(given::add);

    @Test
    void no_more_jobs_are_taken_than_there_are_places_for() {
        for (var job : List.of("a", "b", "c", "d")) {
            jobs.executeJobs(List.of(job), null);
        }
        assertThat(given).hasSize(3);
        assertThat(refused).containsExactly("d");
    }

    @Test
    void a_job_that_is_done_gives_its_place_back_even_when_it_fails() {
        for (var job : List.of("a", "b", "fails")) {
            jobs.executeJobs(List.of(job), null);
        }
        given.forEach(ManagedJobExecutorTest::run);
        jobs.executeJobs(List.of("d"), null);
        assertThat(given).hasSize(4);
        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void a_server_without_room_refuses_and_the_place_is_kept() {
        var full = executor(job -> {
            throw new RejectedExecutionException();
        });
        for (var job : List.of("a", "b", "c", "d")) {
            full.executeJobs(List.of(job), null);
        }
        assertThat(refused).containsExactly("a", "b", "c", "d");
    }

    @Test
    void a_lock_is_held_for_a_minute_at_most() {
        assertThat(jobs.getLockTimeInMillis()).isLessThanOrEqualTo(60_000);
    }

    private static void run(Runnable job) {
        try {
            job.run();
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("fails");
        }
    }

    private ManagedJobExecutor executor(Consumer<Runnable> server) {
        var threads = (ManagedExecutorService) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class}, (proxy, method, arguments) -> {
                    server.accept((Runnable) arguments[0]);
                    return null;
                });
        var executor = new ManagedJobExecutor(threads, null, UnaryOperator.identity()) {
            @Override
            public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
                return () -> perform(jobIds.get(0));
            }
        };
        executor.setRejectedJobsHandler((jobIds, engine, rejecting) -> refused.addAll(jobIds));
        return executor;
    }

    private void perform(String job) {
        if (job.equals("fails")) {
            throw new IllegalStateException(job);
        }
        done.add(job);
    }
}
