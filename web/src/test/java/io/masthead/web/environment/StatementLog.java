package io.masthead.web.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** The statements that an application has asked its database, as Hibernate logs them. */
public record StatementLog(Installation masthead) {

    /** What an application needs for that. */
    public static final Map<String, String> SETTINGS =
            Map.of("QUARKUS_HIBERNATE_ORM_LOG_SQL", "true", "MASTHEAD_RATE_LIMIT", "100000");

    /** How many there were since the start, also of what is done aside. */
    public long count() {
        try (var lines = Files.lines(masthead.home().resolve("masthead.log"))) {
            return lines.filter(it -> it.contains("[Hibernate]")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
