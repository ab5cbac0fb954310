package io.masthead.web.edition;

import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.Editions.Verification;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.language.RomanNumerals;
import io.masthead.web.edition.EditionPage.Approval;
import io.masthead.web.edition.EditionPage.Entry;
import io.masthead.web.edition.EditionPage.Name;
import io.masthead.web.edition.EditionPage.Retraction;
import io.masthead.web.edition.EditionPage.Sibling;
import io.masthead.web.edition.EditionPage.Summary;
import io.masthead.web.edition.VerifyPage.EditionSummary;
import io.masthead.web.edition.VerifyPage.Newer;
import io.masthead.web.layout.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down what stands in an imprint: what an edition is, who approved what, and what came after it. */
@ApplicationScoped
class EditionDetails {

    @Inject
    Dates dates;

    @Inject
    ToolNames tools;

    EditionPage page(Edition edition, List<Edition> all, boolean staff) {
        var printed = edition.imprint();
        var zone = edition.issue().publication().timeZone();
        return new EditionPage(
                printed.publicationTitle(),
                dates.month(printed.period()),
                printed.language(),
                printed.title(),
                printed.tagline(),
                printed.names().entrySet().stream()
                        .map(name -> new Name(name.getKey(), name.getValue()))
                        .toList(),
                summary(edition, all.getFirst(), staff, zone),
                printed.sections().stream().map(it -> entry(it, zone)).toList(),
                all.stream().map(it -> sibling(it, edition, zone)).toList(),
                staff ? tools.changedSince(edition) : List.of(),
                retraction(edition, zone));
    }

    /** What is known of a file; null where it is no edition. */
    @Nullable
    EditionSummary summary(Verification found) {
        var edition = found.edition();
        if (edition == null) {
            return null;
        }
        var printed = edition.imprint();
        var zone = edition.issue().publication().timeZone();
        var newer = found.supersededBy();
        return new EditionSummary(
                printed.publicationTitle() + ", " + dates.month(printed.period()),
                ArchiveShelves.address(edition) + "?edition=" + edition.number(),
                edition.number(),
                edition.pages(),
                dates.minute(edition.publishedAt(), zone),
                edition.publishedByName(),
                newer == null ? null : new Newer(newer.number(), ArchiveShelves.address(newer)),
                retraction(edition, zone),
                printed.sections().stream().map(it -> entry(it, zone)).toList());
    }

    private Summary summary(Edition edition, Edition newest, boolean staff, ZoneId zone) {
        boolean readable = !edition.isRetracted() || staff;
        return new Summary(
                edition.number(),
                newest.number(),
                ArchiveShelves.address(newest),
                edition.pages(),
                dates.day(edition.publishedAt(), zone),
                edition.publishedByName(),
                edition.sha256(),
                readable ? "/editions/" + edition.id() + "/pdf" : null);
    }

    private Entry entry(ManuscriptSection section, ZoneId zone) {
        return new Entry(
                RomanNumerals.roman(section.number()),
                section.title(),
                section.byline(),
                section.approvals().stream()
                        .map(it -> new Approval(it.by(), it.revision(), dates.minute(it.at(), zone)))
                        .toList());
    }

    private Sibling sibling(Edition other, Edition shown, ZoneId zone) {
        return new Sibling(
                other.number(),
                ArchiveShelves.address(other) + "?edition=" + other.number(),
                dates.day(other.publishedAt(), zone),
                other.number() == shown.number(),
                other.isRetracted());
    }

    private @Nullable Retraction retraction(Edition edition, ZoneId zone) {
        var at = edition.retractedAt();
        return at == null
                ? null
                : new Retraction(
                        dates.day(at, zone).text(),
                        Objects.requireNonNull(edition.retractedByName()),
                        Objects.requireNonNull(edition.retraction()));
    }
}
