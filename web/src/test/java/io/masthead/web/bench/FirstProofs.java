package io.masthead.web.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Texts;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Proofs of one issue after a start, from the order to the file, one after another: the first beside the hundredth. */
final class FirstProofs {
    private static final int STARTS = 3;
    private static final int PROOFS = 105;
    private static final int AROUND_THE_HUNDREDTH = 94;
    private static final Duration LOOK = Duration.ofMillis(10);
    private static final long MOST_LOOKS = 6000;

    private final Person person;
    private final String issue;

    private FirstProofs(Person person, String issue) {
        this.person = person;
        this.issue = issue;
    }

    /**
     * Of the newest issue, on which people work: starts the application anew and leaves it alone until it rests, as whoever
     * starts it in the morning does, and opens the board, on which proofs are ordered. Each number is the median of a few starts.
     */
    static String table(String how, Installation masthead, Person person) throws IOException, InterruptedException {
        var period = Api.period();
        String issue = Api.as("editor", masthead).importIssue(Texts.ours(), period);
        var proofs = new FirstProofs(person, issue);
        var starts = new ArrayList<Start>();
        for (int i = 0; i < STARTS; i++) {
            masthead.stop();
            masthead.restart();
            Rest.await(masthead);
            person.ready();
            person.send(person.page(House.board(period)));
            Rest.await(masthead);
            starts.add(proofs.after(masthead));
        }
        var table =
                new StringBuilder("| proof after a start " + how + " | ms | server CPU, ms |\n| --- | --: | --: |\n");
        for (int number : List.of(1, 2, 10)) {
            table.append(row(String.valueOf(number), starts, it -> it.proofs().get(number - 1)));
        }
        table.append(row("100 (median of 95 to 105)", starts, Start::hundredth));
        return table
                + String.format(
                        Locale.ROOT,
                        "%nThe first takes %.1f times the hundredth (at most 3): %s; each row is the median of these starts.",
                        median(starts.stream().map(Start::ratio).toList()),
                        starts.stream()
                                .map(it -> String.format(Locale.ROOT, "%.1f", it.ratio()))
                                .collect(Collectors.joining(", ")));
    }

    /** What one proof took, in milliseconds. */
    private record Cost(double wall, double cpu) {}

    /** The proofs after one start, in their order. */
    private record Start(List<Cost> proofs) {

        Cost hundredth() {
            return middle(proofs.subList(AROUND_THE_HUNDREDTH, proofs.size()));
        }

        double ratio() {
            return proofs.getFirst().wall() / hundredth().wall();
        }
    }

    private Start after(Installation masthead) throws IOException, InterruptedException {
        var costs = new ArrayList<Cost>();
        for (int i = 0; i < PROOFS; i++) {
            var before = masthead.cpu();
            long began = System.nanoTime();
            make();
            double wall = (System.nanoTime() - began) / 1e6;
            costs.add(new Cost(wall, masthead.cpu().minus(before).toNanos() / 1e6));
        }
        return new Start(costs);
    }

    private void make() throws IOException, InterruptedException {
        var job = job(person.api("issues/" + issue + "/proofs").POST(BodyPublishers.noBody()), 202);
        for (int looks = 0; !isEnded(job); looks++) {
            if (looks > MOST_LOOKS) {
                throw new IOException("No proof: " + job);
            }
            Thread.sleep(LOOK);
            job = job(person.api("jobs/" + job.get("id").getAsString()), 200);
        }
    }

    private static boolean isEnded(JsonObject job) throws IOException {
        var status = job.get("status").getAsString();
        if (status.equals("FAILED")) {
            throw new IOException("No proof: " + job);
        }
        return status.equals("DONE");
    }

    private JsonObject job(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        var answer = person.send(request);
        var body = new String(answer.body(), UTF_8);
        if (answer.statusCode() != expected) {
            throw new IOException("No proof: " + body);
        }
        return JsonParser.parseString(body).getAsJsonObject();
    }

    private static String row(String name, List<Start> starts, Function<Start, Cost> proof) {
        var cost = middle(starts.stream().map(proof).toList());
        return String.format(Locale.ROOT, "| %s | %.0f | %.0f |%n", name, cost.wall(), cost.cpu());
    }

    private static Cost middle(List<Cost> costs) {
        return new Cost(
                median(costs.stream().map(Cost::wall).toList()),
                median(costs.stream().map(Cost::cpu).toList()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
