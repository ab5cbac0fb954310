package io.masthead.domain.section;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** The authors of a text as their ids in one column: they are written once, read with the text, never joined. */
@Converter
@Immutable
public class AuthorsConverter implements AttributeConverter<Set<UUID>, String> {

    @Override
    public String convertToDatabaseColumn(Set<UUID> authors) {
        return authors.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    @Override
    public Set<UUID> convertToEntityAttribute(String column) {
        if (column.isEmpty()) {
            return Set.of();
        }
        return Arrays.stream(column.split(" ", -1))
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
