package io.masthead.web.intake;

import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import io.masthead.web.intake.ImportPage.Choice;
import io.masthead.web.intake.ImportPage.Target;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays the form out, again and again until a file is read. */
@RequestScoped
class ImportPageReader {

    @Inject
    Localizer localizer;

    @ReadOnly
    ImportPage page(
            String slug, String period, @Nullable UUID section, String changes, Actor actor, List<Reason> reasons) {
        return new ImportPage(
                Publication.all().stream()
                        .map(it -> new Choice(it.slug(), it.title()))
                        .toList(),
                slug,
                period,
                section == null ? null : target(Section.withId(section), actor),
                changes,
                reasons.stream().map(this::sentence).toList());
    }

    private Target target(Section section, Actor actor) {
        var issue = section.issue();
        return new Target(
                section.id().toString(),
                section.version(),
                RomanNumerals.roman(section.place()),
                section.title(),
                "/issues/" + issue.publication().slug() + "/" + issue.period(),
                issue.publication().title(),
                section.refusals(SectionMove.SAVE, actor).stream()
                        .map(reason -> reason.sentence(localizer.locale()))
                        .toList());
    }

    private String sentence(Reason reason) {
        var messages = localizer.messages(ImportMessages.class);
        return switch (reason.field()) {
            case "period" ->
                reason.code() == GeneralReason.MISSING ? messages.missing_period() : messages.wrong_period();
            case "publication" -> messages.missing_publication();
            case "file" ->
                reason.code() == GeneralReason.MISSING ? messages.missing_file() : reason.sentence(localizer.locale());
            case null, default -> reason.sentence(localizer.locale());
        };
    }
}
