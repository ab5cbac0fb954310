package io.masthead.web.section;

import io.masthead.domain.document.docx.WordComment;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.intake.RemarkWords;
import io.masthead.domain.intake.returned.ReturnedText;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.layout.Localizer;
import io.masthead.web.section.ReturnedPages.HandedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Lays out what came back from Word. The form carries it all; nothing of it is kept between two requests. */
@RequestScoped
class ReturnedReader {

    private static final int MOST_COMMENTS = 200;

    @Inject
    MergeReader merges;

    @Inject
    Localizer localizer;

    @ReadOnly
    int version(UUID id) {
        return Section.withId(id).version();
    }

    /** Why a file was not taken: the file's own sentences say enough without the name of its field. */
    List<String> sentences(Rejected<?> rejected) {
        return rejected.reasons().isEmpty()
                ? rejected.state().reasons()
                : rejected.reasons().stream().map(this::sentence).toList();
    }

    private String sentence(Reason reason) {
        return reason.code() == GeneralReason.MISSING ? words().missing_file() : reason.sentence(localizer.locale());
    }

    @ReadOnly
    ReturnedPage form(UUID id, String guest, Actor actor, List<String> reasons) {
        var section = Section.withId(id);
        var refusals = section.refusals(SectionMove.SAVE, actor).stream()
                .map(reason -> reason.sentence(localizer.locale()))
                .toList();
        return new ReturnedPage(merges.header(id), guest, refusals, reasons);
    }

    @ReadOnly
    ReturnedPreview preview(UUID id, HandedIn came) {
        var returned = came.text();
        var text = returned.text();
        var locale = Section.withId(id).issue().publication().locale();
        var submitted = new SubmittedText(
                text.title(), text.byline(), HtmlWriter.write(text.body()), returned.note(locale), "");
        var merging = merges.merging(id, submitted, returned.base(), null);
        var header = merges.header(id);
        return new ReturnedPreview(
                header,
                heading(returned),
                DifferenceView.between(returned.base(), returned.before(), header.revision(), text),
                merging,
                merging.versionIn(header),
                fits(merging),
                returned.losses().stream().map(this::sentence).toList(),
                comments(came));
    }

    private GuestComments comments(HandedIn came) {
        var all = came.text().comments();
        return new GuestComments(
                all.stream().limit(MOST_COMMENTS).map(this::sentence).toList(),
                Math.max(0, all.size() - MOST_COMMENTS),
                came.remarks());
    }

    private String heading(ReturnedText returned) {
        return returned.guest().isEmpty()
                ? words().changed(returned.base())
                : words().changed_by(returned.guest(), returned.base());
    }

    private String fits(Merging merging) {
        int places = merging.merge().conflicts().size();
        if (merging.base() == merging.theirs()) {
            return words().fits_base();
        }
        return switch (places) {
            case 0 -> words().fits_newest(merging.theirs());
            case 1 -> words().meets_once(merging.theirs());
            default -> words().meets(merging.theirs(), places);
        };
    }

    private String sentence(ReportLine line) {
        var sentence = line.sentence(localizer.locale());
        return line.line() == 0 ? sentence : words().at_paragraph(line.line(), sentence);
    }

    private String sentence(WordComment comment) {
        var author = comment.author().isBlank() ? words().nobody() : comment.author();
        var text = RemarkWords.kept(comment.text());
        return comment.quote().isEmpty()
                ? words().comment(author, text)
                : words().comment_on(author, RemarkWords.kept(comment.quote()), text);
    }

    private ReturnedMessages words() {
        return localizer.messages(ReturnedMessages.class);
    }
}
