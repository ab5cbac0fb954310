package io.masthead.web.draft;

import io.masthead.domain.draft.Lease;
import io.masthead.domain.draft.RecoverableCopy;
import io.masthead.domain.draft.WorkingCopy;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.masthead.web.layout.Localizer;
import io.masthead.web.layout.ZonedDates;
import io.masthead.web.layout.ZonedDates.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the editor's page says of unsaved words.
 *
 * @param person the id in the realm of who reads the page
 * @param writer who writes in the section now; null where nobody does, or who reads the page does here
 * @param left the words that were typed and not saved; null where there are none
 * @param shown whether the form holds those words
 * @param copies words that were displaced, the newest first
 * @param refused why something was not done just now; empty where nothing was tried
 */
public record DraftNotice(
        String person,
        @Nullable Writer writer,
        @Nullable Left left,
        boolean shown,
        List<CopyLine> copies,
        List<String> refused) {

    /**
     * Who writes.
     *
     * @param own whether it is who reads the page, in another window
     * @param takeOver whether who reads the page may take over now
     */
    public record Writer(String name, Stamp since, boolean own, boolean takeOver) {}

    /**
     * Words that were typed and not saved.
     *
     * @param basedOn the number of the revision that they were written from
     * @param own whether who reads the page wrote them last
     */
    public record Left(String by, Stamp at, int basedOn, boolean own) {}

    /**
     * A recoverable copy.
     *
     * @param cause why it is no working copy any more
     * @param mayDiscard whether who reads the page may discard it
     */
    public record CopyLine(String id, String by, Stamp at, String cause, int basedOn, boolean mayDiscard) {

        static CopyLine of(RecoverableCopy copy, Actor actor, ZonedDates dates, Localizer localizer) {
            return new CopyLine(
                    copy.id().toString(),
                    copy.owner().name(),
                    dates.minute(copy.keptAt()),
                    cause(copy.cause(), localizer.messages(DraftMessages.class)),
                    copy.unsaved().basedOn(),
                    actor.is(copy.owner().id()) || actor.hasAny(Role.PUBLISHER));
        }

        private static String cause(RecoverableCopy.Cause cause, DraftMessages words) {
            return switch (cause) {
                case TAKEN_OVER -> words.cause_taken_over();
                case REPLACED -> words.cause_replaced();
                case DISCARDED -> words.cause_discarded();
                case NOT_KEPT -> words.cause_not_kept();
            };
        }
    }

    /** How it stands with a section. Inside the transaction of whoever reads the page. */
    public static DraftNotice of(
            Section section, Optional<WorkingCopy> copy, boolean shown, Reader reader, List<String> refused) {
        var dates = reader.dates();
        return new DraftNotice(
                reader.actor().subject(),
                writer(section, reader),
                copy.map(it -> new Left(
                                it.writer().name(),
                                dates.minute(it.savedAt()),
                                it.unsaved().basedOn(),
                                it.isBy(reader.person())))
                        .orElse(null),
                shown,
                RecoverableCopy.of(section).stream()
                        .map(it -> CopyLine.of(it, reader.actor(), dates, reader.localizer()))
                        .toList(),
                refused);
    }

    /** Who writes in the section now; null where nobody does. Inside the transaction of whoever reads the page. */
    public static @Nullable Writer writer(Section section, Reader reader) {
        return Lease.of(section)
                .filter(lease -> lease.isAlive(reader.now()))
                .map(reader::writer)
                .orElse(null);
    }

    /** Whether the page is to be read only, because somebody else writes. */
    public boolean isClosed() {
        return writer != null && !writer.own();
    }

    /** Who reads the page, and how times are said to them. */
    public record Reader(Actor actor, Instant now, ZonedDates dates, Localizer localizer) {

        UUID person() {
            return Objects.requireNonNull(actor.person());
        }

        private @Nullable Writer writer(Lease lease) {
            boolean own = lease.isHeldBy(person());
            return own && lease.isOfForm()
                    ? null
                    : new Writer(
                            lease.holder().name(),
                            dates.minute(lease.since()),
                            own,
                            own || actor.hasAny(Role.PUBLISHER));
        }
    }
}
