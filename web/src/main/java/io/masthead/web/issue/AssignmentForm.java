package io.masthead.web.issue;

import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Assignments.Basis;
import io.masthead.domain.section.Assignments.Wish;
import io.masthead.web.layout.WholeNumber;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
        return new Basis(null, WholeNumber.version(version));
    }

    Wish wish() {
        return new Wish(editor, reviewers, day("draftDue", draftDue), day("reviewDue", reviewDue), number(targetWords));
    }

    Map<String, String> typed() {
        return Map.of(
                "editor", editor,
                "reviewers", String.join(" ", reviewers),
                "draftDue", draftDue,
                "reviewDue", reviewDue,
                "targetWords", targetWords);
    }

    private static @Nullable LocalDate day(String field, String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Refused.field(ReasonCode.MALFORMED, field, typed);
        }
    }

    private static @Nullable Integer number(String typed) {
        try {
            return typed.isBlank() ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            throw Refused.field(ReasonCode.MALFORMED, "targetWords", typed);
        }
    }
}
