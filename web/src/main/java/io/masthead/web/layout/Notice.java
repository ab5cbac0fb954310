package io.masthead.web.layout;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** A sentence for the next page, in the language of the person who caused it. */
public record Notice(Tone tone, String sentence) {

    /** How it ended: as wished, with something left to do, or not at all. */
    public enum Tone {
        SUCCESS,
        WARN,
        SIGNAL;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String encoded() {
        return tone + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** Empty where the value is none of ours: cookies can be written by anybody. */
    static Optional<Notice> decoded(String value) {
        var dot = value.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var text = Base64.getUrlDecoder().decode(value.substring(dot + 1));
            return Optional.of(
                    new Notice(Tone.valueOf(value.substring(0, dot)), new String(text, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] bytes() {
        return sentence.getBytes(StandardCharsets.UTF_8);
    }
}
