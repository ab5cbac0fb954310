package io.masthead.web.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** The same operation again and again on several connections at once, each waiting for its answer. */
final class Load {

    private Load() {}

    /**
     * What was answered.
     *
     * @param nanos how long each took
     * @param failed how many had another status than 200, or no answer
     */
    record Answers(long[] nanos, int failed) {

        double medianMillis() {
            return nanos.length == 0
                    ? Double.NaN
                    : LongStream.of(nanos).sorted().toArray()[nanos.length / 2] / 1e6;
        }

        static Answers joined(List<Answers> all) {
            return new Answers(
                    all.stream().flatMapToLong(it -> LongStream.of(it.nanos())).toArray(),
                    all.stream().mapToInt(Answers::failed).sum());
        }
    }

    /** One connection for each of these people. */
    static Answers of(Operation operation, House house, List<Person> people, Duration time)
            throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        return Answers.joined(atOnce(people.stream()
                .map(person -> (Callable<Answers>) () -> until(end, operation, house, person))
                .toList()));
    }

    /** Does all of it at the same time, each in a thread of its own. */
    static <T> List<T> atOnce(List<Callable<T>> work) throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            var results = new ArrayList<T>();
            for (var ended : threads.invokeAll(work, 10, TimeUnit.MINUTES)) {
                results.add(ended.get());
            }
            return results;
        }
    }

    private static Answers until(long end, Operation operation, House house, Person person)
            throws InterruptedException {
        var nanos = LongStream.builder();
        int failed = 0;
        for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
            if (isAnswered(operation, house, person)) {
                nanos.add(System.nanoTime() - began);
            } else {
                failed++;
            }
        }
        return new Answers(nanos.build().toArray(), failed);
    }

    private static boolean isAnswered(Operation operation, House house, Person person) throws InterruptedException {
        try {
            return person.send(operation.request(person, house)).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
