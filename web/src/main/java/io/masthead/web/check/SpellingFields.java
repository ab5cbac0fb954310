package io.masthead.web.check;

import io.masthead.domain.check.style.SpellingEntry;
import io.masthead.domain.check.style.SpellingKind;
import io.masthead.web.form.FormState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of a name, or of a pasted list of names. */
public record SpellingFields(
        @RestForm @Nullable String kind,
        @RestForm @Nullable String approved,
        @RestForm @Nullable String variants,
        @RestForm @Nullable String lines,
        @RestForm @Nullable String version) {

    SpellingEntry entry() {
        return SpellingEntry.typed(chosen(), approved, List.of(given(variants).split(",", -1)));
    }

    @Nullable
    SpellingKind chosen() {
        return SpellingKind.named(kind);
    }

    FormState state(String form) {
        return FormState.submitted(
                form,
                Map.of(
                        "kind", given(kind),
                        "approved", given(approved),
                        "variants", given(variants),
                        "lines", given(lines)));
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
