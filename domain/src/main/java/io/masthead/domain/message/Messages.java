package io.masthead.domain.message;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The sentences of the domain, one bundle for each feature that speaks; a language is a file. */
public final class Messages {

    /** An argument that is no text but names words of the bundle: one, or several of which any will do. */
    private static final Pattern WORDS = Pattern.compile("\\{[a-zA-Z_.-]+(?:\\|[a-zA-Z_.-]+)*}");

    private Messages() {}

    /**
     * The sentence in that language, in English where there is none. An argument of digits is a number where the sentence
     * formats it as one, and then is written as that language writes numbers.
     */
    public static String of(String bundle, String key, List<String> arguments, Locale locale) {
        var sentences = ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var sentence = new MessageFormat(sentences.getString(key), locale);
        var formats = sentence.getFormatsByArgumentIndex();
        var said = new Object[arguments.size()];
        for (int i = 0; i < said.length; i++) {
            boolean number = i < formats.length && formats[i] instanceof NumberFormat;
            said[i] = number ? Long.valueOf(arguments.get(i)) : said(arguments.get(i), sentences);
        }
        return sentence.format(said);
    }

    /**
     * An argument for a sentence that is said in the sentence's language.
     *
     * @param keys keys of the bundle; where there are several, the sentence says this or that
     */
    public static String localized(List<String> keys) {
        return "{" + String.join("|", keys) + "}";
    }

    private static String said(String argument, ResourceBundle sentences) {
        if (!WORDS.matcher(argument).matches()) {
            return argument;
        }
        var keys = List.of(argument.substring(1, argument.length() - 1).split("\\|", -1));
        if (!keys.stream().allMatch(sentences::containsKey)) {
            return argument;
        }
        var words = keys.stream().map(sentences::getString).toList();
        var last = words.getLast();
        return words.size() == 1
                ? last
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + sentences.getString("or") + " " + last;
    }
}
