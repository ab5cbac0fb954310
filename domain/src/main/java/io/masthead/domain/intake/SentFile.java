package io.masthead.domain.intake;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.intake.text.TextFile;
import io.masthead.domain.intake.text.UnreadableBulletin;
import io.masthead.domain.language.SingleLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody sent, where it was put down; not in memory.
 *
 * @param path where it lies
 * @param name what its sender calls it, without folders, at most 255 characters
 */
public record SentFile(Path path, String name) {

    /** The largest file of any kind that is read, in MB; a text has less. */
    public static final int MOST_MEGABYTES = 50;

    private static final int LONGEST_NAME = 255;

    public SentFile {
        String last =
                SingleLine.withoutHidden(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        name = last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    /** Its size, in bytes. */
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is kept of it beside what was read. */
    ImportedFile as(ReadFile<?> read) {
        return new ImportedFile(name, sha256(), read.reading(), false);
    }

    /** What is kept of a guest's file, whose tracked changes are what they want. */
    ImportedFile sentBack() {
        return new ImportedFile(name, sha256(), Reading.ACCEPT_ALL, true);
    }

    /** The bytes of a text. */
    byte[] text() {
        if (size() > TextFile.LIMIT) {
            throw UnreadableBulletin.because(UnreadableBulletin.Cause.TOO_LARGE);
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many of its first bytes as there are, up to that number. */
    byte[] beginning(int most) {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of its bytes, in hex. */
    String sha256() {
        try (var in = Files.newInputStream(path)) {
            return Sha256.hex(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
