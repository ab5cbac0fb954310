package io.masthead.pdf.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** A warm Chromium with one page, told over its DevTools protocol to load and to print. */
final class Chromium implements Contender {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LISTENS = "DevTools listening on ";

    /** Those of the margin boxes would be missing: it fetches a font when an element asks for it. */
    private static final String LOAD_FONTS = "Promise.all([...document.fonts].map(it => it.load())).then(() => true)";

    private static final String DIVIDED = """
            (() => {
              const column = document.createElement('div');
              column.lang = 'en';
              column.style = 'font: 16px serif; width: 5em; hyphens: auto; position: absolute';
              column.textContent = 'institutionalization';
              document.body.append(column);
              const lines = column.getBoundingClientRect().height / 16;
              column.remove();
              return lines > 1.8;
            })()""";

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> heard;
    private final String session;
    private final boolean dividesWords;
    private int asked;

    Chromium(String binary, Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(List.of(
                        binary,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--allow-file-access-from-files",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Ear ear = new Ear();
        heard = ear.heard;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(process), ear)
                .join();
        String target = ask(Map.of("method", "Target.createTarget", "params", Map.of("url", "about:blank")))
                .path("targetId")
                .asText();
        session = ask(Map.of("method", "Target.attachToTarget", "params", Map.of("targetId", target, "flatten", true)))
                .path("sessionId")
                .asText();
        page("Page.enable", Map.of());
        dividesWords = dividesWords();
    }

    @Override
    public String name() {
        return "Chromium";
    }

    @Override
    public Made make(Issue issue) throws IOException, InterruptedException {
        heard.clear();
        var cpu = ProcessorTime.of(process.toHandle());
        long began = System.nanoTime();
        page("Page.navigate", Map.of("url", issue.html().toUri().toString()));
        until("Page.loadEventFired");
        evaluate(LOAD_FONTS);
        JsonNode printed = page(
                "Page.printToPDF",
                Map.of("preferCSSPageSize", true, "generateTaggedPDF", true, "printBackground", true));
        byte[] pdf = Base64.getDecoder().decode(printed.path("data").asText());
        double millis = (System.nanoTime() - began) / 1e6;
        return new Made(millis, ProcessorTime.of(process.toHandle()).minus(cpu), pdf);
    }

    @Override
    public String caveat() {
        return dividesWords
                ? ""
                : "it divides no words: its dictionaries are a component (hyphen-data) that it has not got here";
    }

    /** Whether a long word in a narrow column goes on in a second line. */
    private boolean dividesWords() throws IOException, InterruptedException {
        return evaluate(DIVIDED).asBoolean();
    }

    private JsonNode evaluate(String script) throws IOException, InterruptedException {
        JsonNode answer =
                page("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        return answer.path("result").path("value");
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
    }

    private static URI address(Process process) throws IOException {
        var lines = process.errorReader(StandardCharsets.UTF_8);
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(LISTENS)) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(rest -> {}));
                return URI.create(line.substring(LISTENS.length()));
            }
        }
        throw new IOException("Chromium ended without listening.");
    }

    private JsonNode page(String method, Map<String, Object> params) throws IOException, InterruptedException {
        return ask(Map.of("method", method, "params", params, "sessionId", session));
    }

    private JsonNode ask(Map<String, Object> message) throws IOException, InterruptedException {
        var numbered = new HashMap<>(message);
        numbered.put("id", ++asked);
        socket.sendText(JSON.writeValueAsString(numbered), true).join();
        while (true) {
            JsonNode answer = heard.take();
            if (answer.path("id").asInt() == asked) {
                if (answer.has("error")) {
                    throw new IOException("Chromium: " + answer.path("error"));
                }
                return answer.path("result");
            }
        }
    }

    private void until(String event) throws InterruptedException {
        while (!heard.take().path("method").asText().equals(event)) {
            // events of no interest
        }
    }

    /** Puts messages together and queues them. */
    private static final class Ear implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                heard.add(read(message.toString()));
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private static JsonNode read(String message) {
            try {
                return JSON.readTree(message);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
