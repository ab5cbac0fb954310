package io.masthead.web.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes JSON as it was meant and guesses at nothing: no number is cut to a whole one, none is read from a string, a key
 * stands once, and nothing follows the value (RFC 8259, sections 2 and 4). Fields that are not known are passed over, so
 * that a client may be newer than we are.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final List<LogicalType> PLAIN =
            List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean, LogicalType.Textual);

    /** Behind the module for dates, whose readers would otherwise come before ours. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        PLAIN.forEach(type -> refuseOthers(mapper, type));
        mapper.registerModule(new SimpleModule("dates").addDeserializer(LocalDate.class, new DateReader()));
    }

    private static void refuseOthers(ObjectMapper mapper, LogicalType type) {
        for (var shape : CoercionInputShape.values()) {
            if (!isOf(type, shape)) {
                mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
            }
        }
    }

    /** A whole number may stand for one that need not be whole. */
    private static boolean isOf(LogicalType type, CoercionInputShape shape) {
        return switch (type) {
            case Integer -> shape == CoercionInputShape.Integer;
            case Float -> shape == CoercionInputShape.Float || shape == CoercionInputShape.Integer;
            case Boolean -> shape == CoercionInputShape.Boolean;
            default -> shape == CoercionInputShape.String || shape == CoercionInputShape.EmptyString;
        };
    }

    /** A day as RFC 3339 writes it, and nothing else: Jackson would take the number 1 for 2 January 1970. */
    private static final class DateReader extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a date");
            }
        }
    }
}
