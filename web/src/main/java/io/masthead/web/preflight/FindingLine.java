package io.masthead.web.preflight;

import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preflight.FindingStatus;
import io.masthead.domain.section.SectionState;
import org.jspecify.annotations.Nullable;

/**
 * A finding on the board.
 *
 * @param sentence what is wrong, with page and place
 * @param waivable whether a publisher may let it pass
 * @param waiver the id of what lets it pass; null where nothing does
 * @param waivedBy who let it pass
 * @param why and why
 */
public record FindingLine(
        String sentence,
        boolean waivable,
        String rule,
        String section,
        String place,
        @Nullable String waiver,
        @Nullable String waivedBy,
        @Nullable String why) {

    static FindingLine of(FindingStatus status, FindingMessages words) {
        var finding = status.finding();
        var waiver = status.waiver();
        return new FindingLine(
                sentence(finding, words),
                !finding.rule().blocks(),
                finding.rule().name(),
                finding.section(),
                finding.place(),
                waiver == null ? null : waiver.id().toString(),
                waiver == null ? null : waiver.personName(),
                waiver == null ? null : waiver.reason());
    }

    /** The state of a section whose colour it has. */
    public SectionState state() {
        return waiver == null ? SectionState.CHANGES_REQUESTED : SectionState.APPROVED;
    }

    /** Whether somebody may still let it pass. */
    public boolean open() {
        return waivable && waiver == null;
    }

    /** The name of the form that lets it pass. */
    public String form() {
        return form(rule, section, place);
    }

    static String form(String rule, String section, String place) {
        return "waive-" + Integer.toHexString((rule + section + place).hashCode());
    }

    /** What is wrong, with page and place. */
    public static String sentence(Finding finding, FindingMessages words) {
        var page = finding.page();
        var place = finding.place();
        return switch (finding.rule()) {
            case MISSING_GLYPH -> words.missing_glyph(finding.measure(), place);
            case MISSING_ALTERNATIVE -> words.missing_alternative(place);
            case DEAD_LINK -> words.dead_link(place);
            case COARSE_PICTURE -> words.coarse_picture(page, finding.measure(), place);
            case OVERFULL_LINE -> words.overfull_line(page, finding.measure(), place);
            case UNDERFULL_LINE -> words.underfull_line(page, finding.measure(), place);
            case CUT_TABLE -> words.cut_table(page, place);
            case OVERPRINT -> words.overprint(page, place);
            case LONE_HEADING -> words.lone_heading(page, place);
            case WIDOW -> words.widow(page, place);
            case EMPTY_PAGE -> words.empty_page(page);
        };
    }
}
