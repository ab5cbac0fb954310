package io.masthead.web.section;

import io.masthead.domain.document.html.SanitizerWarning;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what was left out of a text when it was saved. */
final class LeftOut {

    private static final int NAMED = 3;
    private static final int SHOWN = 60;

    private LeftOut() {}

    /** How much, and the first few by name; null where nothing was. */
    static @Nullable String sentence(List<SanitizerWarning> warnings, EditMessages messages) {
        if (warnings.isEmpty()) {
            return null;
        }
        var listed = warnings.stream().map(LeftOut::named).limit(NAMED).collect(Collectors.joining(", "));
        return messages.left_out(warnings.size(), listed);
    }

    private static String named(SanitizerWarning it) {
        var text = it.text().length() > SHOWN ? it.text().substring(0, SHOWN) + "…" : it.text();
        return text.isEmpty() ? it.what() : it.what() + " “" + text + "”";
    }
}
