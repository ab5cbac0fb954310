package io.masthead.domain.publication;

import io.masthead.domain.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A review policy as text; null where a query finds none, as that of a section without a round. */
@Converter
@Immutable
public class PolicyConverter implements AttributeConverter<ReviewPolicy, String> {

    @Override
    public String convertToDatabaseColumn(ReviewPolicy policy) {
        return Json.write(policy);
    }

    @Override
    public @Nullable ReviewPolicy convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : Json.read(json, ReviewPolicy.class);
    }
}
