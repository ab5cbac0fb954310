package io.masthead.domain.check.style;

import io.masthead.domain.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

@Converter
@Immutable
class TextStyleConverter implements AttributeConverter<TextStyle, String> {

    @Override
    public String convertToDatabaseColumn(TextStyle style) {
        return Json.write(style);
    }

    @Override
    public TextStyle convertToEntityAttribute(String json) {
        return Json.read(json, TextStyle.class);
    }
}
