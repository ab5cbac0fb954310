package io.masthead.pdf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * LuaLaTeX, a process for each run, as there is no other way. The page numbers of the contents are those of the run before,
 * which the first of an issue makes for itself; a run for them would double its time.
 */
final class LuaLatex implements Contender {
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

    private final String binary;
    private final Path folder;

    LuaLatex(String binary, Path folder) {
        this.binary = binary;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "LuaLaTeX, microtype";
    }

    @Override
    public String caveat() {
        return "its time has the start of a process in it, and one run: the contents are those of the run before";
    }

    @Override
    public Made make(Issue issue) throws IOException, InterruptedException {
        String name = issue.latex().getFileName().toString().replaceFirst("\\.tex$", "");
        if (Files.notExists(folder.resolve(name + ".toc"))) {
            run(issue.latex());
        }
        long began = System.nanoTime();
        Duration cpu = run(issue.latex());
        double millis = (System.nanoTime() - began) / 1e6;
        return new Made(millis, cpu, Files.readAllBytes(folder.resolve(name + ".pdf")));
    }

    /** Answers the processor time, by the shell: that of a child that has ended is to be had in no other way. */
    private Duration run(Path source) throws IOException, InterruptedException {
        var command = List.of(
                "bash",
                "-c",
                "\"$@\" >/dev/null || exit 1; times",
                "bash",
                binary,
                "--interaction=batchmode",
                "--halt-on-error",
                "--output-directory=" + folder,
                source.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("LuaLaTeX failed, see the .log beside " + source + ": " + said);
        }
        List<MatchResult> times = TIME.matcher(said).results().toList();
        return times.stream()
                .skip(times.size() / 2)
                .map(it -> Duration.ofMinutes(Long.parseLong(it.group(1)))
                        .plusMillis((long) (Double.parseDouble(it.group(2)) * 1000)))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
