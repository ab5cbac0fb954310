package io.masthead.web.check;

import io.masthead.domain.check.CheckedFinding;
import io.masthead.domain.check.text.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding beside the text.
 *
 * @param waivable whether it may be let stand here: of the same words in one block, which are let stand together, at the first
 * @param sentence what is found
 * @param from where the quote begins in its block's own words
 * @param replacement what to write in its place; null where only a person can tell
 * @param same how many findings have the same quote and replacement, this one included
 * @param waiver the id of what lets it stand; null where nothing does
 * @param waivedBy who let it stand
 * @param why and why
 */
public record CheckLine(
        String rule,
        Severity severity,
        boolean waivable,
        String sentence,
        String block,
        int from,
        String quote,
        @Nullable String replacement,
        int same,
        @Nullable String waiver,
        @Nullable String waivedBy,
        @Nullable String why) {

    static CheckLine of(CheckedFinding checked, boolean first, int same, Locale locale) {
        var finding = checked.finding();
        var waiver = checked.waiver();
        return new CheckLine(
                finding.rule().name(),
                finding.rule().severity(),
                first && finding.rule().waivable(),
                finding.message().sentence(locale),
                finding.block(),
                finding.from(),
                finding.quote(),
                finding.replacement(),
                same,
                waiver == null ? null : waiver.id().toString(),
                waiver == null ? null : waiver.personName(),
                waiver == null ? null : waiver.reason());
    }

    /** The name of the form that lets it stand. */
    public String form() {
        return form(rule, block, quote);
    }

    /** The same for a finding that is named by its parts. */
    public static String form(@Nullable String rule, @Nullable String block, @Nullable String quote) {
        return "stand-" + Integer.toHexString((rule + " " + block + " " + quote).hashCode());
    }
}
