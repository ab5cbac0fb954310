package io.masthead.domain.publication;

import io.masthead.domain.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

@Converter
@Immutable
class StyleConverter implements AttributeConverter<HouseStyle, String> {

    @Override
    public String convertToDatabaseColumn(HouseStyle style) {
        return Json.write(style);
    }

    @Override
    public HouseStyle convertToEntityAttribute(String json) {
        return Json.read(json, HouseStyle.class);
    }
}
