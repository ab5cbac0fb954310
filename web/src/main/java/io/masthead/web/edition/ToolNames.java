package io.masthead.web.edition;

import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.ToolchainFingerprint.Part;
import io.masthead.domain.edition.Typesetter;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Names what has changed since an edition was made. */
@ApplicationScoped
class ToolNames {

    @Inject
    Typesetter typesetter;

    @Inject
    Localizer localizer;

    /** In the reader's language; empty where nothing has, or nobody knows. */
    List<String> changedSince(Edition edition) {
        return edition.madeWith().map(typesetter.fingerprint()::differingFrom).orElse(Set.of()).stream()
                .map(part -> name(part, localizer.messages(EditionMessages.class)))
                .toList();
    }

    static String name(Part part, EditionMessages words) {
        return switch (part) {
            case PROGRAM -> words.tool_program();
            case FONTS -> words.tool_fonts();
            case STYLE_SHEETS -> words.tool_style_sheets();
            case PATTERNS -> words.tool_patterns();
            case LIBRARIES -> words.tool_libraries();
            case JAVA -> words.tool_java();
            case LETTERS -> words.tool_letters();
        };
    }
}
