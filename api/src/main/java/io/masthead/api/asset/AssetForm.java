package io.masthead.api.asset;

import io.masthead.domain.asset.AssetChange;
import io.masthead.domain.asset.AssetDescription;
import io.masthead.domain.asset.Focus;
import io.masthead.domain.asset.UseRight;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to say something else of a picture; what is absent keeps its value.
 *
 * @param alt what it shows; empty for an ornament
 * @param credit who made it
 * @param caption what stands below it
 * @param source where it comes from
 * @param right by what right it is used
 * @param usableUntil the last day on which it may be published, as 2026-12-31; empty where it has no end
 * @param focus what one looks at in it
 */
public record AssetForm(
        @Nullable String alt,
        @Nullable String credit,
        @Nullable String caption,
        @Nullable String source,
        @Nullable String right,
        @Nullable String usableUntil,
        @Nullable Focus focus) {

    static final AssetForm EMPTY = new AssetForm(null, null, null, null, null, null, null);

    AssetChange over(AssetChange old) {
        var said = old.description();
        return new AssetChange(
                AssetDescription.of(
                        alt == null ? said.alternative() : alt,
                        or(credit, said.credit()),
                        or(caption, said.caption()),
                        or(source, said.source())),
                UseRight.of(or(right, old.right().terms()), lastDay(old.right().lastDay())),
                focus == null ? old.focus() : focus,
                settles());
    }

    /** Its file proposes these four; who says one of them has seen what is proposed for the others. */
    private boolean settles() {
        return credit != null || caption != null || source != null || right != null;
    }

    /** What cannot be read; it keeps its value. */
    List<Reason> unread() {
        return usableUntil == null || usableUntil.isBlank() || day(usableUntil).isPresent()
                ? List.of()
                : List.of(Reason.ofField(GeneralReason.MALFORMED, "usableUntil", usableUntil));
    }

    private @Nullable LocalDate lastDay(@Nullable LocalDate old) {
        if (usableUntil == null) {
            return old;
        }
        return usableUntil.isBlank() ? null : day(usableUntil).orElse(old);
    }

    private static Optional<LocalDate> day(String sent) {
        try {
            return Optional.of(LocalDate.parse(sent.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String or(@Nullable String given, String old) {
        return given == null ? old : given;
    }
}
