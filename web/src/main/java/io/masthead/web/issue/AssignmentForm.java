package io.masthead.web.issue;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.Assignments.Basis;
import io.masthead.domain.section.Assignments.Request;
import io.masthead.web.form.FormNumber;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was typed about who is asked, and until when. */
public class AssignmentForm {

    @RestForm
    @DefaultValue("")
    String editor = "";

    @RestForm
    List<String> reviewers = List.of();

    @RestForm
    @DefaultValue("")
    String draftDue = "";

    @RestForm
    @DefaultValue("")
    String reviewDue = "";

    @RestForm
    @DefaultValue("")
    String targetWords = "";

    @RestForm
    @Nullable
    String version;

    /** What was on the page from which it was sent. */
    Basis basis() {
        return new Basis(null, FormNumber.version(version));
    }

    /** What is wished for; what cannot be read is left out of it. */
    Request request() {
        return new Request(editor, reviewers, day(draftDue), day(reviewDue), FormNumber.read(targetWords));
    }

    /** What cannot be read. */
    List<Reason> unread() {
        var unread = new ArrayList<Reason>();
        unread(unread, "draftDue", draftDue, day(draftDue));
        unread(unread, "reviewDue", reviewDue, day(reviewDue));
        unread(unread, "targetWords", targetWords, FormNumber.read(targetWords));
        return unread;
    }

    private static void unread(List<Reason> unread, String field, String typed, @Nullable Object read) {
        if (read == null && !typed.isBlank()) {
            unread.add(Reason.ofField(GeneralReason.MALFORMED, field, typed));
        }
    }

    Map<String, String> typed() {
        return Map.of(
                "editor", editor,
                "reviewers", String.join(" ", reviewers),
                "draftDue", draftDue,
                "reviewDue", reviewDue,
                "targetWords", targetWords);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
