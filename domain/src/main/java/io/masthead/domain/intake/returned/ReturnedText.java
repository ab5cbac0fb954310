package io.masthead.domain.intake.returned;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.docx.WordComment;
import io.masthead.domain.document.docx.WordWarning;
import io.masthead.domain.intake.RemarkWords;
import io.masthead.domain.intake.text.ReportBuilder;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.message.Message;
import io.masthead.domain.message.Messages;
import io.masthead.domain.refusal.UserText;
import java.util.List;
import java.util.Locale;

/**
 * What a guest has made of a section's text.
 *
 * @param base the number of the revision that went out
 * @param before that revision's text
 * @param text the same with the guest's changes, and no others
 * @param guest who made them, as the file says; empty where it names nobody
 * @param warnings what of the guest's file was not carried over, beside what already the file that went out could not say
 * @param comments what the guest has remarked beside the text; it is in no revision
 */
public record ReturnedText(
        int base,
        SectionText before,
        SectionText text,
        String guest,
        List<WordWarning> warnings,
        List<WordComment> comments) {
    private static final String NOTES = "io.masthead.domain.intake.returned.notes";

    public ReturnedText {
        warnings = List.copyOf(warnings);
        comments = List.copyOf(comments);
    }

    /** The same, by whoever is named here where the file names nobody. */
    public ReturnedText by(String name) {
        return guest.isEmpty() ? new ReturnedText(base, before, text, UserText.line(name), warnings, comments) : this;
    }

    /** What the history says of the revision that is made of it, in that language. */
    public String note(Locale locale) {
        return guest.isEmpty()
                ? Messages.of(NOTES, "CHANGES", List.of(), locale)
                : Messages.of(NOTES, "CHANGES_BY", List.of(guest), locale);
    }

    /** What of the file was not carried over, by paragraph. */
    public List<ReportLine> losses() {
        var report = new ReportBuilder();
        addLosses(report);
        return report.lines();
    }

    /** What of the file comes into no revision, by paragraph: what was not carried over, and each comment. */
    public List<ReportLine> report() {
        var report = new ReportBuilder();
        addLosses(report);
        for (WordComment comment : comments) {
            report.add(new ReportLine(0, RemarkWords.kept(comment.text()), message(comment)));
        }
        return report.lines();
    }

    private void addLosses(ReportBuilder report) {
        for (WordWarning warning : warnings) {
            var words = warning.arguments().isEmpty() ? "" : warning.arguments().getFirst();
            report.add(new ReportLine(warning.paragraph(), words, warning.message()));
            warning.reasons().forEach(it -> report.add(new ReportLine(warning.paragraph(), words, it)));
        }
        RemarkWords.report(List.of(), comments, report);
    }

    private static Message message(WordComment comment) {
        return comment.author().isBlank()
                ? new Message(NOTES, "COMMENT", List.of())
                : new Message(NOTES, "COMMENT_BY", List.of(comment.author()));
    }

    /** Whether the guest has changed nothing. */
    public boolean isUntouched() {
        return text.sameContentAs(before);
    }
}
