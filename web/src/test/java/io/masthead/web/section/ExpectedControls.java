package io.masthead.web.section;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The controls that are expected, by situation: {@code controls.txt}. */
final class ExpectedControls {

    private static final Map<String, List<String>> BY_SITUATION = read();

    private ExpectedControls() {}

    static List<String> of(String situation) {
        return Objects.requireNonNull(BY_SITUATION.get(situation), situation);
    }

    private static Map<String, List<String>> read() {
        var found = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (var line : text().lines().filter(it -> !it.isBlank()).toList()) {
            if (line.startsWith("# ")) {
                current = new ArrayList<>();
                found.put(line.substring(2), current);
            } else {
                current.add(line.strip());
            }
        }
        return found;
    }

    private static String text() {
        try (var file = Objects.requireNonNull(ExpectedControls.class.getResourceAsStream("/section/controls.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
