package io.masthead.web.bench;

import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The JDK's cache of classes and profiles, recorded by one start of the application as {@code ./masthead run} records it. */
final class AotCache implements AutoCloseable {

    private final Path file;

    private AotCache(Path file) {
        this.file = file;
    }

    /** Starts the application with the demo, leaves it alone until it rests, and stops it: then Java writes the cache. */
    static AotCache recorded(Database database, String options) throws IOException, InterruptedException {
        var file = Files.createTempDirectory("masthead-bench").resolve("application.aot");
        var training =
                Installation.asRun(database, options + " -XX:AOTCacheOutput=" + file, Map.of("MASTHEAD_DEMO", "true"));
        Rest.await(training);
        training.remove();
        return new AotCache(file);
    }

    /** What makes a process use it, or fail where it cannot. */
    String options() {
        return " -XX:AOTMode=on -XX:AOTCache=" + file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.delete(file.getParent());
    }
}
