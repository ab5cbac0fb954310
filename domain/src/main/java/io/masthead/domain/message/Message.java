package io.masthead.domain.message;

import com.fasterxml.jackson.core.type.TypeReference;
import io.masthead.domain.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A sentence before it is said: what is stored, or handed on, until somebody reads it in a language of their own.
 *
 * @param bundle the bundle with its sentence
 * @param code the key of the sentence
 * @param arguments what fills the sentence: {@link #text} with numbers as digits, or other messages as {@link #argument}
 */
public record Message(String bundle, String code, List<String> arguments) {

    /** Begins an argument of messages in JSON, as RFC 7464 does. */
    private static final String NESTED = "\u001e";

    private static final TypeReference<List<Message>> MESSAGES = new TypeReference<>() {};

    /** An argument that holds these: they are said one after the other, in the language of the sentence around them. */
    public static String argument(List<Message> messages) {
        return NESTED + Json.write(messages);
    }

    /** An argument that is text, whoever wrote it: never taken for messages. */
    public static String text(String argument) {
        return argument.replace(NESTED, "");
    }

    /** The sentence in that language, in English where there is none. */
    public String sentence(Locale locale) {
        var said = arguments.stream().map(it -> said(it, locale)).toList();
        return Messages.of(bundle, code, said, locale);
    }

    private static String said(String argument, Locale locale) {
        return argument.startsWith(NESTED)
                ? Json.read(argument.substring(NESTED.length()), MESSAGES).stream()
                        .map(message -> message.sentence(locale))
                        .collect(Collectors.joining(" "))
                : argument;
    }
}
