package io.masthead.domain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Inputs that once gave a wrong result, each for a whole kind. */
public final class Cases {
    private Cases() {}

    public static String read(String name) {
        try (var file = Objects.requireNonNull(Cases.class.getResourceAsStream("/cases/" + name))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
