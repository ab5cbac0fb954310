package io.masthead.domain.issue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.YearMonth;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Converter
@Immutable
class PeriodConverter implements AttributeConverter<YearMonth, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable YearMonth period) {
        return period == null ? null : period.toString();
    }

    @Override
    public @Nullable YearMonth convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : YearMonth.parse(text);
    }
}
