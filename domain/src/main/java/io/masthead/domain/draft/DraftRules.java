package io.masthead.domain.draft;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The guards of unsaved words. A working copy is written where a revision could be saved, by whoever has the lease. */
final class DraftRules {

    /** Far above what a revision takes: what is too long to be saved is kept all the same. */
    private static final int LONGEST_LINE = 10_000;

    private static final int LONGEST_BODY = 5_000_000;

    private DraftRules() {}

    /** Why a working copy cannot be written from there now. */
    static List<Reason> refusalsToWrite(Section section, @Nullable Lease lease, EditorTab tab, Instant now) {
        var reasons = new ArrayList<>(section.refusals(SectionMove.SAVE, tab.actor()));
        reasons.addAll(leased(lease, tab, now));
        return reasons;
    }

    /** That somebody else writes, or the same person in another tab; a script and a form have none to compare. */
    static List<Reason> leased(@Nullable Lease lease, EditorTab tab, Instant now) {
        if (lease == null || !lease.isAlive(now) || lease.isHeldBy(tab)) {
            return List.of();
        }
        if (!lease.isHeldBy(tab.person())) {
            return List.of(Reason.of(DraftReason.LEASED, lease.holder().name()));
        }
        return tab.isTab() && !lease.isOfForm() ? List.of(Reason.of(DraftReason.LEASED_IN_OTHER_TAB)) : List.of();
    }

    /** Why somebody cannot take over: a living lease of somebody else ends by a publisher's word alone. */
    static List<Reason> refusalsToTakeOver(Section section, @Nullable Lease lease, EditorTab tab, Instant now) {
        var reasons = new ArrayList<>(section.refusals(SectionMove.SAVE, tab.actor()));
        boolean own = lease != null && lease.isHeldBy(tab.person());
        if (!own && !tab.actor().hasAny(Role.PUBLISHER)) {
            reasons.addAll(leased(lease, tab, now));
        }
        return reasons;
    }

    /** Why somebody who does not write here may not touch unsaved words at all. */
    static List<Reason> lacksRole(Actor actor) {
        return actor.lacks(SectionMove.SAVE.roles());
    }

    /** What not even a working copy can hold. */
    static List<Reason> problems(SectionText text) {
        var problems = new ArrayList<Reason>();
        problems.addAll(tooLong("title", text.title(), LONGEST_LINE));
        problems.addAll(tooLong("byline", text.byline(), LONGEST_LINE));
        problems.addAll(tooLong("body", HtmlWriter.write(text.body()), LONGEST_BODY));
        return problems;
    }

    private static List<Reason> tooLong(String field, String value, int longest) {
        return value.length() > longest
                ? List.of(Reason.ofField(GeneralReason.TOO_LONG, field, String.valueOf(longest)))
                : List.of();
    }
}
