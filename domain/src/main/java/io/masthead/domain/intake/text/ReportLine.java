package io.masthead.domain.intake.text;

import io.masthead.domain.message.Message;
import java.util.List;
import java.util.Locale;

/**
 * One thing that a reader dropped, guessed or did not understand.
 *
 * @param line the line in the file, or the paragraph of a Word file, from 1; 0 where it concerns the whole file or the place
 *     is not known
 * @param text the beginning of what stands there, at most {@value #LONGEST} characters and an ellipsis
 * @param message what happened to it
 */
public record ReportLine(int line, String text, Message message) {

    static final int LONGEST = 300;

    private static final String WARNINGS = "io.masthead.domain.intake.text.warnings";

    public ReportLine {
        text = text.length() > LONGEST ? text.substring(0, CharacterRules.cut(text, LONGEST)) + "…" : text;
    }

    /** A line that says one of the warnings of this package. */
    public static ReportLine of(int line, String text, ImportWarning warning, String... arguments) {
        return new ReportLine(line, text, new Message(WARNINGS, warning.name(), List.of(arguments)));
    }

    /** The same at another line. */
    public ReportLine at(int newLine) {
        return new ReportLine(newLine, text, message);
    }

    /** What happened as a sentence in that language, in English where there is none. */
    public String sentence(Locale locale) {
        return message.sentence(locale);
    }
}
