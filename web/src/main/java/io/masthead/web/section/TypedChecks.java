package io.masthead.web.section;

import io.masthead.domain.asset.Assets;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlSanitizer.Sanitized;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.section.Section;
import io.masthead.web.check.CheckReader;
import io.masthead.web.check.Checks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What checks find in a text as it is typed. */
@RequestScoped
class TypedChecks {

    @Inject
    CheckReader checks;

    @Inject
    Assets assets;

    /** What is found in the typed text; in the stored one where none is given. */
    @ReadOnly
    Checks of(UUID id, @Nullable SubmittedText submitted) {
        var section = Section.withId(id);
        var text = submitted == null ? section.head().readablePart() : typed(section, submitted);
        return checks.read(section, text);
    }

    /** The typed text with the ids that it would be saved with. */
    @ReadOnly
    SectionText typed(UUID id, SubmittedText submitted) {
        return typed(Section.withId(id), submitted);
    }

    private SectionText typed(Section section, SubmittedText submitted) {
        var language = section.issue().publication().language();
        return withIds(section, submitted, submitted.sanitized(() -> language, assets));
    }

    static SectionText withIds(Section section, SubmittedText submitted, Sanitized sanitized) {
        var saved = section.head().readablePart().body();
        return submitted.text(sanitized.document().withBlockIds(saved));
    }
}
