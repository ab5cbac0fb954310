package io.masthead.web.bench;

import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** One installation, warmed and measured. */
final class Measured {
    private static final int COUNTED = 20;
    private static final double NO_CHEAPER = 0.95;
    private static final int MOST_SLICES = 8;

    /** Behind saves, pages are checked a few times a second: it takes minutes until what typesets them is compiled. */
    private static final int SLICES_OF_SAVES = 8;

    private static final Duration SLICE_OF_SAVES = Duration.ofSeconds(30);

    private final Installation masthead;
    private final House house;
    private final List<Person> people;

    Measured(Installation masthead, int connections) throws IOException, InterruptedException {
        this.masthead = masthead;
        this.house = new House(masthead);
        this.people = house.people(connections);
    }

    /** How long a section is. */
    int words() {
        return house.words();
    }

    /** Lets Java compile what it will: all that is measured, at all connections, until a request gets no cheaper. */
    void warm(Duration slice) throws IOException, InterruptedException, ExecutionException {
        for (var operation : Operation.values()) {
            double before = Double.MAX_VALUE;
            double cost = cost(operation, slice);
            for (int slices = 1; cost < before * NO_CHEAPER && slices < MOST_SLICES; slices++) {
                before = cost;
                cost = cost(operation, slice);
            }
        }
        for (int i = 0; i < SLICES_OF_SAVES; i++) {
            cost(Operation.SAVE, SLICE_OF_SAVES);
        }
    }

    private double cost(Operation operation, Duration slice)
            throws IOException, InterruptedException, ExecutionException {
        ready(people);
        var before = masthead.cpu();
        var answers = Load.of(operation, house, people, slice);
        return millis(before, masthead.cpu()) / answers.nanos().length;
    }

    /** Measures one operation for that time, after a part of it that does not count. */
    Row row(Operation operation, int connections, Duration time, Statements statements)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        var some = people.subList(0, connections);
        ready(some);
        Load.of(operation, house, some, time.dividedBy(5));
        Rest.await(masthead);
        long asked = statements.soFar();
        var database = databaseCpu();
        var server = masthead.cpu();
        long began = System.nanoTime();
        var answers = Load.of(operation, house, some, time);
        double seconds = (System.nanoTime() - began) / 1e9;
        int requests = answers.nanos().length + answers.failed();
        return new Row(
                operation,
                connections,
                answers.nanos().length / seconds,
                answers.medianMillis(),
                millis(server, masthead.cpu()) / requests,
                masthead.database() == Database.H2 ? Double.NaN : millis(database, databaseCpu()) / requests,
                (double) (statements.soFar() - asked) / requests,
                answers.failed());
    }

    /** How many statements each operation asks on one connection, where they cannot be counted at full speed. */
    Map<Operation, Double> counted(Statements statements) throws IOException, InterruptedException, SQLException {
        var counted = new EnumMap<Operation, Double>(Operation.class);
        var person = people.getFirst();
        for (var operation : Operation.values()) {
            person.ready();
            Rest.await(masthead);
            long before = statements.soFar();
            for (int i = 0; i < COUNTED; i++) {
                person.send(operation.request(person, house));
            }
            counted.put(operation, (double) (statements.soFar() - before) / COUNTED);
        }
        return counted;
    }

    /** How long proofs take after another start. */
    String firstProofs() throws IOException, InterruptedException {
        return FirstProofs.table("without the AOT cache", masthead, people.getFirst());
    }

    private static void ready(List<Person> people) throws IOException, InterruptedException {
        for (var person : people) {
            person.ready();
        }
    }

    private Duration databaseCpu() {
        return masthead.database() == Database.H2 ? Duration.ZERO : masthead.databaseCpu();
    }

    private static double millis(Duration from, Duration to) {
        return to.minus(from).toNanos() / 1e6;
    }
}
