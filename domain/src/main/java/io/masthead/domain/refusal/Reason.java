package io.masthead.domain.refusal;

import io.masthead.domain.message.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something is refused, as a sentence for the person who tried it.
 *
 * @param code which reason
 * @param arguments what fills the sentence
 * @param section the section that it concerns, where it is one of several
 * @param field the field that it concerns, where it is a field's
 */
public record Reason(
        ReasonCode code,
        List<String> arguments,
        @Nullable UUID section,
        @Nullable String field) {

    /** A reason that concerns the whole request. */
    public static Reason of(ReasonCode code, String... arguments) {
        return new Reason(code, texts(arguments), null, null);
    }

    /** A reason that concerns the whole request, told by messages of another feature. */
    public static Reason of(ReasonCode code, List<Message> messages) {
        return new Reason(code, List.of(Message.argument(messages)), null, null);
    }

    /** A reason that concerns one section among others. */
    public static Reason ofSection(ReasonCode code, UUID section, String... arguments) {
        return new Reason(code, texts(arguments), section, null);
    }

    /** A reason that concerns one field of the request. */
    public static Reason ofField(ReasonCode code, String field, String... arguments) {
        return new Reason(code, texts(arguments), null, field);
    }

    private static List<String> texts(String... arguments) {
        return Arrays.stream(arguments).map(Message::text).toList();
    }

    /** The sentence in that language, in English where there is none. */
    public String sentence(Locale locale) {
        return message().sentence(locale);
    }

    /** What is stored of it to be said later. */
    public Message message() {
        return new Message(code.bundle(), code.name(), arguments);
    }

    /** The sentence in English. */
    public String sentence() {
        return sentence(Locale.ENGLISH);
    }
}
