package io.masthead.domain.publication;

import io.masthead.domain.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A review policy as text. */
@Converter
public class PolicyConverter implements AttributeConverter<ReviewPolicy, String> {

    @Override
    public String convertToDatabaseColumn(ReviewPolicy policy) {
        return Json.write(policy);
    }

    @Override
    public ReviewPolicy convertToEntityAttribute(String json) {
        return Json.read(json, ReviewPolicy.class);
    }
}
