package io.masthead.domain.document.html;

import io.masthead.domain.message.Message;
import java.util.List;
import java.util.Locale;

/**
 * Something of foreign HTML that the text does not have.
 *
 * @param code what became of it
 * @param what the kind of thing: picture, link, or the name of an element
 * @param text enough of it to find it by; may be empty
 * @param arguments what the sentence about it names beside
 * @param line where its element begins, from 1; 0 where whoever parsed the HTML did not count
 */
public record SanitizerWarning(Code code, String what, String text, List<String> arguments, int line) {
    private static final String BUNDLE = "io.masthead.domain.document.html.warnings";

    public SanitizerWarning {
        arguments = List.copyOf(arguments);
    }

    /** What became of it. */
    public enum Code {
        /** No text may have it; its words are gone too. */
        NOT_ALLOWED,
        /** A link to somewhere else than http, https, mailto or a place in the text; its words are kept. */
        OTHER_ADDRESS,
        /** A picture that is none of ours; its caption is kept. */
        PICTURE,
        /** A picture in a list, a quotation, a table or a note, which hold none. */
        PICTURE_MISPLACED,
        /** Words that are struck out; they are gone. */
        STRUCK,
        /** A form that the text does not have; its words are kept without it. */
        OTHER_FORM,
        /** A block that may not stand where it was; its words are kept as paragraphs. */
        MISPLACED,
        /** An attribute that says something; arguments: its name, its value. */
        ATTRIBUTE
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
