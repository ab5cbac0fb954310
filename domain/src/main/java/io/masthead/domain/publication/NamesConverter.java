package io.masthead.domain.publication;

import com.fasterxml.jackson.core.type.TypeReference;
import io.masthead.domain.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Names by language tag, in the order in which they were given. */
@Converter
@Immutable
public class NamesConverter implements AttributeConverter<Map<String, String>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Map<String, String> names) {
        return names == null ? null : Json.write(names);
    }

    @Override
    public @Nullable Map<String, String> convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : Json.read(json, new TypeReference<LinkedHashMap<String, String>>() {});
    }
}
