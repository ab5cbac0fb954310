package io.masthead.domain;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the domain, one bundle for each feature that speaks; a language is a file. */
public final class Sentences {

    private Sentences() {}

    /** The sentence in that language, in English where there is none. */
    public static String of(String bundle, Enum<?> key, List<String> arguments, Locale locale) {
        var sentences = ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(sentences.getString(key.name()), locale).format(arguments.toArray());
    }
}
