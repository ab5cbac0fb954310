package io.masthead.domain.message;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** One language's file of a bundle, without what it would borrow from another language. */
public record MessageFile(PropertyResourceBundle lines) {

    /** The languages that every bundle has; the first is in the file without a language in its name. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("az"));

    /** The file beside that class. */
    public static MessageFile of(Class<?> beside, String bundle, Locale language) {
        var suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.toLanguageTag();
        var name = bundle + suffix + ".properties";
        try (var file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new MessageFile(new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> keys() {
        return new TreeSet<>(lines.keySet());
    }

    public String line(String key) {
        return lines.getString(key);
    }
}
