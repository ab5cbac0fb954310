package io.masthead.domain.document.docx;

import io.masthead.domain.message.Message;
import java.util.List;
import java.util.Locale;

/**
 * Something of a Word file that was not carried over, or in another form.
 *
 * @param paragraph the paragraph of the file's main text at which it stands, from 1; 0 for the file as a whole
 * @param arguments what the sentence about it names; the first one is enough of the text to find it by, and may be empty
 * @param reasons why whoever was asked refused it; empty where the reader itself does not take it
 */
public record WordWarning(WordWarningCode code, int paragraph, List<String> arguments, List<Message> reasons) {
    private static final String BUNDLE = "io.masthead.domain.document.docx.warnings";

    public WordWarning {
        arguments = List.copyOf(arguments);
        reasons = List.copyOf(reasons);
    }

    /** What the reader itself does not take. */
    public WordWarning(WordWarningCode code, int paragraph, List<String> arguments) {
        this(code, paragraph, arguments, List.of());
    }

    /** What became of it and why. */
    public Message message() {
        return new Message(BUNDLE, code.name(), arguments);
    }

    /** What became of it and why, as a sentence in that language. */
    public String sentence(Locale locale) {
        return message().sentence(locale);
    }
}
