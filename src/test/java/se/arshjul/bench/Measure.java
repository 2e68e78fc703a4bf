package se.arshjul.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Takes times: of one who does something again and again, and of many who do it at once. */
final class Measure {
    static final int CLIENTS = 8;
    private static final double MILLISECOND = 1e6;
    private static final double SECOND = 1e9;

    private Measure() {}

    /** The times of one client, in milliseconds. */
    record Times(double p50, double p95) {

        static Times of(List<Double> samples) {
            var sorted = samples.stream().sorted().toList();
            return new Times(at(sorted, 0.5), at(sorted, 0.95));
        }

        private static double at(List<Double> sorted, double share) {
            return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1.0, share * sorted.size()));
        }
    }

    /** One client, so many times or until the time is up, at least thrice. */
    static Times alone(int most, Duration longest, Work work) throws Exception {
        long latest = System.nanoTime() + longest.toNanos();
        var samples = new ArrayList<Double>();
        while (samples.size() < most && (samples.size() < 3 || System.nanoTime() < latest)) {
            samples.add(once(work));
        }
        return Times.of(samples);
    }

    /** How long it takes once, in milliseconds. */
    static double once(Work work) throws Exception {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / MILLISECOND;
    }

    /** How often a second all clients together do it, in so long. */
    static double together(Duration longest, Work work) throws Exception {
        var done = new AtomicLong();
        double seconds = timed(() -> {
            long latest = System.nanoTime() + longest.toNanos();
            do {
                work.run();
                done.incrementAndGet();
            } while (System.nanoTime() < latest);
        });
        return done.get() / seconds;
    }

    /** How long the clients need to do everything, each taking the next that nobody has taken, in seconds. */
    static double seconds(List<Work> all) throws Exception {
        var left = all.iterator();
        return timed(() -> {
            for (var work = next(left); work != null; work = next(left)) {
                work.run();
            }
        });
    }

    /** One of each list, then the next of each: different people's works, mixed. */
    static List<Work> inTurn(List<List<Work>> ofEach) {
        var all = new ArrayList<Work>();
        int most = ofEach.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            int at = i;
            ofEach.stream().filter(works -> at < works.size()).forEach(works -> all.add(works.get(at)));
        }
        return all;
    }

    private static <T> T next(Iterator<T> left) {
        synchronized (left) {
            return left.hasNext() ? left.next() : null;
        }
    }

    private static double timed(Work ofEach) throws Exception {
        var start = new CyclicBarrier(CLIENTS + 1);
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            var ends = new ArrayList<Future<?>>();
            for (int i = 0; i < CLIENTS; i++) {
                ends.add(threads.submit(() -> {
                    start.await();
                    ofEach.run();
                    return null;
                }));
            }
            start.await();
            long from = System.nanoTime();
            for (var end : ends) {
                await(end);
            }
            return (System.nanoTime() - from) / SECOND;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(Future<?> end) throws Exception {
        try {
            end.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed", e.getCause());
        }
    }
}
