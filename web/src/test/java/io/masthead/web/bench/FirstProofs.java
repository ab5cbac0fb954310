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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Proofs of one issue after a start, from the order to the file, one after another: the first beside the hundredth. */
final class FirstProofs {
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
     * starts it in the morning does.
     */
    static String table(String how, Installation masthead, Person person) throws IOException, InterruptedException {
        String issue = Api.as("editor", masthead).importIssue(Texts.ours(), Api.period());
        masthead.stop();
        masthead.restart();
        Rest.await(masthead);
        person.ready();
        var proofs = new FirstProofs(person, issue);
        double[] wall = new double[PROOFS];
        double[] cpu = new double[PROOFS];
        for (int i = 0; i < PROOFS; i++) {
            var before = masthead.cpu();
            long began = System.nanoTime();
            proofs.make();
            wall[i] = (System.nanoTime() - began) / 1e6;
            cpu[i] = masthead.cpu().minus(before).toNanos() / 1e6;
        }
        var table =
                new StringBuilder("| proof after a start " + how + " | ms | server CPU, ms |\n| --- | --: | --: |\n");
        for (int number : List.of(1, 2, 10)) {
            table.append(row(String.valueOf(number), wall[number - 1], cpu[number - 1]));
        }
        table.append(row("100 (median of 95 to 105)", median(wall), median(cpu)));
        return table
                + String.format(
                        Locale.ROOT, "%nThe first takes %.1f times the hundredth (at most 3).", wall[0] / median(wall));
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

    private static String row(String name, double wall, double cpu) {
        return String.format(Locale.ROOT, "| %s | %.0f | %.0f |%n", name, wall, cpu);
    }

    private static double median(double[] millis) {
        double[] last = Arrays.copyOfRange(millis, AROUND_THE_HUNDREDTH, millis.length);
        Arrays.sort(last);
        return last[last.length / 2];
    }
}
