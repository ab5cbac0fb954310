package io.masthead.domain.intake;

import java.util.List;

/**
 * The text of one section as it was read from a file.
 *
 * @param body HTML in the elements that a body may have, without block ids
 * @param report everything that was dropped, guessed or not understood, by line
 */
public record ReadText(String body, List<ReportLine> report) {

    public ReadText {
        report = List.copyOf(report);
    }
}
