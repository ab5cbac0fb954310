package io.masthead.api.preflight;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preflight.FindingStatus;
import io.masthead.domain.preflight.Waiver;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something on an issue's pages that a careful typesetter would not print.
 *
 * @param rule what is wrong
 * @param waivable whether a publisher may let it pass
 * @param section the id of its section; absent for the cover and the colophon
 * @param page the page, from 1; absent where it is on none
 * @param place the words at the place, or the address of a picture or a link
 * @param measure what was measured; absent where nothing was
 * @param detail the finding as a sentence
 * @param waiver what lets it pass; absent where nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        String rule,
        boolean waivable,
        @Nullable String section,
        @Nullable Integer page,
        String place,
        @Nullable String measure,
        String detail,
        @Nullable WaiverView waiver) {

    /**
     * A publisher's word that a finding may be printed.
     *
     * @param id its id
     * @param reason why
     * @param by who said so
     * @param at when, UTC
     */
    public record WaiverView(String id, String reason, String by, Instant at) {

        static WaiverView of(Waiver waiver) {
            return new WaiverView(waiver.id().toString(), waiver.reason(), waiver.personName(), waiver.waivedAt());
        }
    }

    static FindingView of(FindingStatus status) {
        Finding finding = status.finding();
        return new FindingView(
                finding.rule().name(),
                !finding.rule().blocks(),
                finding.section().isEmpty() ? null : finding.section(),
                finding.page() == 0 ? null : finding.page(),
                finding.place(),
                finding.measure().isEmpty() ? null : finding.measure(),
                status.reason().sentence(Locale.ENGLISH),
                status.waiver() == null ? null : WaiverView.of(status.waiver()));
    }
}
