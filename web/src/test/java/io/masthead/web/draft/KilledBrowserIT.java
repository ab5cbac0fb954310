package io.masthead.web.draft;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser is killed while somebody writes, and the same person comes back with it. */
class KilledBrowserIT {

    @TempDir
    Path profile;

    private Installation masthead;
    private String section;

    @BeforeEach
    void a_text() {
        masthead = Installation.on(Database.H2);
        section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
    }

    @Test
    void goes_on_at_once_without_a_question() {
        var writer = Writer.withProfile(masthead, "editor", section, profile);
        writer.type(" It rises.");
        writer.is("saved");
        Await.until(Duration.ofMinutes(1), this::isOnDisk);
        Browser.kill(profile);
        try (var again = Writer.withProfile(masthead, "editor", section, profile)) {
            again.reads("It rises.");
            again.type(" It falls again.");
            again.is("saved");
            again.seesNo("in another window");
            again.seesNo("Take over");
        }
    }

    @Test
    void asks_where_the_other_window_lives() {
        try (var writer = Writer.withProfile(masthead, "editor", section, profile)) {
            writer.type(" It rises.");
            writer.is("saved");
            writer.reopen();
            writer.is("readonly");
            writer.sees("You have been writing here in another window since");
            writer.seesNo("You write here in another window now.");
            writer.press("Take over");
            writer.type(" It falls again.");
            writer.is("saved");
        }
    }

    /** Browsers write down what pages store in their own time. */
    private boolean isOnDisk() {
        var folder = profile.resolve("Default/Local Storage/leveldb");
        if (Files.notExists(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".log")).anyMatch(KilledBrowserIT::saysWhoWrites);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean saysWhoWrites(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1).contains("masthead writes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
