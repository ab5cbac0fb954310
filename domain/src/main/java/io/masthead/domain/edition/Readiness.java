package io.masthead.domain.edition;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.preflight.PreflightReport;
import io.masthead.domain.preflight.PreflightResult;
import io.masthead.domain.preflight.PrintedTextHash;
import io.masthead.domain.preflight.PublishBlockers;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands between an issue and its publication.
 *
 * @param reasons every reason, by section where it is a section's; empty where it is ready
 */
public record Readiness(List<Reason> reasons) {

    /** Whether it can be published. */
    public boolean ready() {
        return reasons.isEmpty();
    }

    /** Looks at states and recorded hashes; the texts themselves are read again when the issue is frozen. */
    public static Readiness of(Issue issue, List<Section> sections, @Nullable Edition last) {
        var reasons = new ArrayList<>(issue.frozenBecause());
        reasons.addAll(
                whileFrozen(sections, last, PrintedTextHash.of(issue, sections)).reasons());
        return new Readiness(reasons);
    }

    /**
     * The same with what was found on the pages; pages that are not checked count.
     *
     * @param report what was found on the pages; null where they are not checked
     */
    public static Readiness withPages(
            Issue issue, List<Section> sections, @Nullable Edition last, @Nullable PreflightReport report) {
        return of(issue, sections, last).and(PublishBlockers.of(issue, sections, report));
    }

    /** The same for pages that were read with what was said of them. */
    public static Readiness withPages(
            Issue issue, List<Section> sections, @Nullable Edition last, PreflightResult pages) {
        return of(issue, sections, last).and(pages.blockers());
    }

    /**
     * The same, where pages that are not checked do not count.
     *
     * @param report what was found on the pages; null where they are not checked
     */
    public static Readiness asFarAsKnown(
            Issue issue, List<Section> sections, @Nullable Edition last, @Nullable PreflightReport report) {
        return of(issue, sections, last).and(report == null ? List.of() : PublishBlockers.of(issue, sections, report));
    }

    private Readiness and(List<Reason> further) {
        return new Readiness(Stream.concat(reasons.stream(), further.stream()).toList());
    }

    /**
     * The same for the job that froze the issue itself.
     *
     * @param textHash of what will be printed
     */
    static Readiness whileFrozen(List<Section> sections, @Nullable Edition last, String textHash) {
        var reasons = new ArrayList<Reason>();
        if (sections.isEmpty()) {
            reasons.add(Reason.of(EditionReason.NO_SECTIONS));
        }
        for (var section : sections) {
            if (section.state() != SectionState.APPROVED) {
                reasons.add(Reason.ofSection(code(section.state()), section.id(), PublishBlockers.name(section)));
            } else if (!section.headIsApproved()) {
                reasons.add(Reason.ofSection(EditionReason.HASH_BROKEN, section.id(), PublishBlockers.name(section)));
            }
        }
        if (last != null && last.textHash().equals(textHash)) {
            reasons.add(Reason.of(EditionReason.UNCHANGED_SINCE_EDITION, String.valueOf(last.number())));
        }
        return new Readiness(reasons);
    }

    private static ReasonCode code(SectionState state) {
        return switch (state) {
            case DRAFT -> EditionReason.SECTION_DRAFT;
            case IN_REVIEW -> EditionReason.SECTION_IN_REVIEW;
            case CHANGES_REQUESTED -> EditionReason.SECTION_CHANGES_REQUESTED;
            case APPROVED -> throw new IllegalArgumentException("An approved section is no reason");
        };
    }
}
