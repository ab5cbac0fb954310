package io.masthead.domain.check.style;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a name is of. */
public enum SpellingKind {
    PERSON,
    PLACE,
    INSTITUTION,
    OTHER;

    /** The kind of that name; OTHER where none is named, null where there is none such. */
    public static @Nullable SpellingKind named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return OTHER;
        }
        return Arrays.stream(values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
