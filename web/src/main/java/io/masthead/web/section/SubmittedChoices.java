package io.masthead.web.section;

import io.masthead.domain.document.merge.MergeChoice;
import io.masthead.web.merge.ConflictView;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/** What a form chose where two texts meet: a field for each place, named by it. */
final class SubmittedChoices {

    private SubmittedChoices() {}

    /** By the ids of the places; a value that is no choice counts for nothing. */
    static Map<String, MergeChoice> of(@Nullable FormData form) {
        var choices = new HashMap<String, MergeChoice>();
        if (form != null) {
            for (var name : form) {
                var field = form.getFirst(name);
                if (name.startsWith(ConflictView.FIELD) && !field.isFileItem()) {
                    put(choices, name.substring(ConflictView.FIELD.length()), field.getValue());
                }
            }
        }
        return Map.copyOf(choices);
    }

    private static void put(Map<String, MergeChoice> choices, String place, String value) {
        for (var choice : MergeChoice.values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(value)) {
                choices.put(place, choice);
            }
        }
    }
}
