package io.masthead.domain.intake.text;

import io.masthead.domain.document.Document;
import java.util.List;

/**
 * The text of one section as it was read from a file.
 *
 * @param title the title for the section; empty where the file names none
 * @param byline the byline for the section; empty where the file names none
 * @param body the text, without block ids
 * @param report everything that was dropped, guessed or not understood, by line
 */
public record ParsedText(String title, String byline, Document body, List<ReportLine> report) {

    public ParsedText {
        report = List.copyOf(report);
    }
}
