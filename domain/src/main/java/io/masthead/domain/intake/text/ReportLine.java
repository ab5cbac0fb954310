package io.masthead.domain.intake.text;

import io.masthead.domain.message.Messages;
import java.util.List;
import java.util.Locale;

/**
 * One thing that the reader dropped, guessed or did not understand.
 *
 * @param line the line in the file, from 1; 0 where it concerns the whole file
 * @param text the line's beginning, at most {@value #LONGEST} characters and an ellipsis
 * @param warning what happened to it: the key for translation
 * @param args what the warning's sentence names
 */
public record ReportLine(int line, String text, ImportWarning warning, List<String> args) {

    static final int LONGEST = 300;

    private static final String SENTENCES = "io.masthead.domain.intake.text.warnings";

    public ReportLine {
        text = text.length() > LONGEST ? text.substring(0, CharacterRules.cut(text, LONGEST)) + "…" : text;
        args = List.copyOf(args);
    }

    /** The warning as a sentence in that language, in English where there is none. */
    public String sentence(Locale locale) {
        return Messages.of(SENTENCES, warning.name(), args, locale);
    }
}
