package io.masthead.web.asset;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetChange;
import io.masthead.domain.asset.AssetDescription;
import io.masthead.domain.asset.AssetProposal;
import io.masthead.domain.asset.Focus;
import io.masthead.domain.asset.UseRight;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormState;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is said of a picture, as its form sends it. */
public record PictureFields(
        @RestForm @Nullable String alt,
        @RestForm @Nullable String decorative,
        @RestForm @Nullable String caption,
        @RestForm @Nullable String credit,
        @RestForm @Nullable String source,
        @RestForm @Nullable String right,
        @RestForm @Nullable String usableUntil,
        @RestForm @Nullable String focusX,
        @RestForm @Nullable String focusY) {

    /** The fields of a picture; where nobody has said anything, what its file proposes stands in them. */
    static Map<String, String> of(Asset asset) {
        return of(asset, asset.proposal());
    }

    /** What people have said of a picture; nothing of what its file proposes. */
    static Map<String, String> said(Asset asset) {
        return of(asset, AssetProposal.NONE);
    }

    private static Map<String, String> of(Asset asset, AssetProposal proposal) {
        var said = asset.description();
        var lastDay = asset.right().lastDay();
        var values = new HashMap<String, String>();
        values.put("alt", Objects.requireNonNullElse(said.alternative(), ""));
        values.put("decorative", "".equals(said.alternative()) ? "true" : "");
        values.put("caption", or(said.caption(), proposal.caption()));
        values.put("credit", or(said.credit(), proposal.credit()));
        values.put("source", or(said.source(), proposal.source()));
        values.put("right", or(asset.right().terms(), proposal.right()));
        values.put("usableUntil", lastDay == null ? "" : lastDay.toString());
        values.put("focusX", String.valueOf(asset.focus().x()));
        values.put("focusY", String.valueOf(asset.focus().y()));
        values.put("width", String.valueOf(asset.width()));
        values.put("height", String.valueOf(asset.height()));
        return values;
    }

    private static String or(String said, String proposed) {
        return said.isEmpty() ? proposed : said;
    }

    FormState state() {
        var values = new HashMap<String, String>();
        values.put("alt", given(alt));
        values.put("decorative", given(decorative));
        values.put("caption", given(caption));
        values.put("credit", given(credit));
        values.put("source", given(source));
        values.put("right", given(right));
        values.put("usableUntil", given(usableUntil));
        values.put("focusX", given(focusX));
        values.put("focusY", given(focusY));
        return FormState.submitted("describe", values);
    }

    AssetChange change(List<Reason> unread) {
        var description = AssetDescription.of(alternative(), credit, caption, source);
        var focus = new Focus(percent("focusX", focusX, unread), percent("focusY", focusY, unread));
        return new AssetChange(description, UseRight.of(right, lastDay(unread)), focus, true);
    }

    private @Nullable String alternative() {
        if (decorative != null) {
            return "";
        }
        return alt == null || alt.isBlank() ? null : alt;
    }

    private static int percent(String field, @Nullable String typed, List<Reason> unread) {
        var number = FormNumber.read(given(typed));
        if (number == null) {
            unread.add(Reason.ofField(GeneralReason.MALFORMED, field, given(typed)));
            return Focus.CENTRE.x();
        }
        return number;
    }

    private @Nullable LocalDate lastDay(List<Reason> unread) {
        if (given(usableUntil).isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(given(usableUntil).strip());
        } catch (DateTimeParseException noDay) {
            unread.add(Reason.ofField(GeneralReason.MALFORMED, "usableUntil", noDay.getParsedString()));
            return null;
        }
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** What was typed, and what of it could not be read. */
    record Read(AssetChange change, List<Reason> unread) {}

    Read read() {
        var unread = new ArrayList<Reason>();
        return new Read(change(unread), unread);
    }
}
