package io.masthead.pdf.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A contender that stays up and is told by lines what to print; see launcher/bench. */
final class WarmProcess implements Contender {
    private final String name;
    private final Function<Issue, Path> source;
    private final Process process;
    private final BufferedWriter asks;
    private final BufferedReader answers;

    /** What it complains of goes to a file of its name in the folder. */
    WarmProcess(String name, List<String> command, Function<Issue, Path> source, Path folder) throws IOException {
        this.name = name;
        this.source = source;
        process = new ProcessBuilder(command)
                .redirectError(
                        ProcessBuilder.Redirect.to(folder.resolve(name + ".log").toFile()))
                .start();
        asks = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Made make(Issue issue) throws IOException {
        Path from = source.apply(issue);
        Path to = from.resolveSibling(name + ".pdf");
        var cpu = ProcessorTime.of(process.toHandle());
        asks.write(from + "\t" + to + "\n");
        asks.flush();
        @Nullable String answer = answers.readLine();
        if (answer == null) {
            throw new IOException(name + " ended without an answer.");
        }
        var used = ProcessorTime.of(process.toHandle()).minus(cpu);
        return new Made(Double.parseDouble(answer), used, Files.readAllBytes(to));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
