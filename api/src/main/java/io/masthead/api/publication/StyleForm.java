package io.masthead.api.publication;

import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.HouseStyle.Design;
import io.masthead.domain.publication.HouseStyle.Margins;
import io.masthead.domain.publication.HouseStyle.Numbering;
import io.masthead.domain.publication.HouseStyle.Opening;
import io.masthead.domain.publication.HouseStyle.TypeFamily;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to change how pages look. What is absent keeps its value; with another design it gets that design's usual one.
 *
 * @param design COLUMN or MAGAZINE
 * @param colour headings, links and fields, as #rrggbb
 * @param accent numerals and ornaments, as #rrggbb
 * @param textFace SOURCE_SERIF or INTER
 * @param headingFace SOURCE_SERIF or INTER
 * @param margins the page's margins
 * @param numbering ROMAN, ARABIC or NONE
 * @param opening RUNNING_ON or NEW_PAGE
 * @param attached whether an edition's file carries its manuscript
 */
public record StyleForm(
        @Nullable String design,
        @Nullable String colour,
        @Nullable String accent,
        @Nullable String textFace,
        @Nullable String headingFace,
        @Nullable MarginsForm margins,
        @Nullable String numbering,
        @Nullable String opening,
        @Nullable Boolean attached) {

    /** What is none of the designs, families, numberings and openings that there are. */
    public List<Reason> unread() {
        var unread = new ArrayList<Reason>();
        unread(unread, design, Design.class, "design");
        unread(unread, textFace, TypeFamily.class, "textFace");
        unread(unread, headingFace, TypeFamily.class, "headingFace");
        unread(unread, numbering, Numbering.class, "numbering");
        unread(unread, opening, Opening.class, "opening");
        return unread;
    }

    private static <E extends Enum<E>> void unread(
            List<Reason> unread, @Nullable String given, Class<E> type, String field) {
        if (given != null && read(given, type).isEmpty()) {
            unread.add(Reason.ofField(GeneralReason.MALFORMED, "style." + field, given));
        }
    }

    /** The style that is wanted, without a logo. What cannot be read keeps its value, and is among {@link #unread}. */
    public HouseStyle over(HouseStyle old) {
        var wanted = or(design, old.design(), Design.class);
        var base = wanted == old.design() ? old : HouseStyle.usual(wanted);
        return new HouseStyle(
                wanted,
                colour == null ? base.colour() : colour,
                accent == null ? base.accent() : accent,
                or(textFace, base.textFace(), TypeFamily.class),
                or(headingFace, base.headingFace(), TypeFamily.class),
                margins == null ? base.margins() : margins.over(base.margins()),
                or(numbering, base.numbering(), Numbering.class),
                or(opening, base.opening(), Opening.class),
                null,
                attached == null ? old.attached() : attached);
    }

    private static <E extends Enum<E>> E or(@Nullable String given, E old, Class<E> type) {
        return given == null ? old : read(given, type).orElse(old);
    }

    private static <E extends Enum<E>> Optional<E> read(String given, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(given))
                .findFirst();
    }

    /**
     * The margins that are sent.
     *
     * @param top in mm
     * @param right in mm
     * @param bottom in mm
     * @param left in mm
     */
    public record MarginsForm(
            @Nullable Integer top,
            @Nullable Integer right,
            @Nullable Integer bottom,
            @Nullable Integer left) {

        Margins over(Margins old) {
            return new Margins(
                    top == null ? old.top() : top,
                    right == null ? old.right() : right,
                    bottom == null ? old.bottom() : bottom,
                    left == null ? old.left() : left);
        }
    }
}
