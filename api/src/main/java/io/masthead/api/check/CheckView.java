package io.masthead.api.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.masthead.domain.check.CheckedFinding;
import io.masthead.domain.check.TextWaiver;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in a section's text that should be looked at.
 *
 * @param rule what was looked for
 * @param severity ERROR, WARNING or HINT
 * @param waivable whether whoever writes may let it stand
 * @param section the id of its section
 * @param block the id of its block or note, {@code title} or {@code byline}; absent where it is about the whole text
 * @param from where the quote begins in the block's own words, in UTF-16 units; absent where there is no quote
 * @param quote the words that it is about; absent where it is about the block as a whole
 * @param detail the finding as a sentence
 * @param replacement what to write in place of the quote; absent where only a person can tell
 * @param waived whether it is let stand
 * @param waiver by whom and why; absent where it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckView(
        String rule,
        String severity,
        boolean waivable,
        String section,
        @Nullable String block,
        @Nullable Integer from,
        @Nullable String quote,
        String detail,
        @Nullable String replacement,
        boolean waived,
        @Nullable WaiverView waiver) {

    /**
     * Somebody's word that a finding may stand.
     *
     * @param id its id
     * @param reason why
     * @param by who said so
     * @param at when, UTC
     */
    public record WaiverView(String id, String reason, String by, Instant at) {

        static WaiverView of(TextWaiver waiver) {
            return new WaiverView(waiver.id().toString(), waiver.reason(), waiver.personName(), waiver.waivedAt());
        }
    }

    static CheckView of(CheckedFinding checked) {
        var finding = checked.finding();
        boolean quoted = !finding.quote().isEmpty();
        return new CheckView(
                finding.rule().name(),
                finding.rule().severity().name(),
                finding.rule().waivable(),
                checked.section().id().toString(),
                finding.block().isEmpty() ? null : finding.block(),
                quoted ? finding.from() : null,
                quoted ? finding.quote() : null,
                finding.message().sentence(Locale.ENGLISH),
                finding.replacement(),
                checked.waiver() != null,
                checked.waiver() == null ? null : WaiverView.of(checked.waiver()));
    }

    String key() {
        return rule + " " + section + " " + block + " " + from;
    }
}
