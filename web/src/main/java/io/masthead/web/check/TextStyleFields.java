package io.masthead.web.check;

import io.masthead.domain.check.style.TextStyle;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import io.masthead.web.form.FormState;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of a publication's style of numbers and dates. */
public record TextStyleFields(
        @RestForm @Nullable String thousands,
        @RestForm @Nullable String decimal,
        @RestForm @Nullable String perCent,
        @RestForm @Nullable String dateOrder,
        @RestForm @Nullable String version) {

    /** @throws Refused if a choice is none of ours */
    TextStyle style() {
        return new TextStyle(
                chosen("thousands", thousands, TextStyle.Thousands.values()),
                chosen("decimal", decimal, TextStyle.Decimal.values()),
                chosen("perCent", perCent, TextStyle.PerCent.values()),
                chosen("dateOrder", dateOrder, TextStyle.DateOrder.values()));
    }

    private static <E extends Enum<E>> E chosen(String field, @Nullable String name, E[] choices) {
        return Arrays.stream(choices)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.field(GeneralReason.MALFORMED, field, given(name)));
    }

    FormState state() {
        return FormState.submitted(
                "style",
                Map.of(
                        "thousands", given(thousands),
                        "decimal", given(decimal),
                        "perCent", given(perCent),
                        "dateOrder", given(dateOrder)));
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
