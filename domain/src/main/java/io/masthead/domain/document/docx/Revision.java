package io.masthead.domain.document.docx;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Who tracked a change, or wrote a comment, and when; see {@link WordChange}. */
record Revision(String author, @Nullable Instant at) {

    /** Years of four digits: Java counts further than PostgreSQL can store. */
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    /** What the element at which the cursor stands says. */
    static Revision at(XmlCursor xml) {
        return new Revision(xml.value("w:author"), time(xml.value("w:date")));
    }

    /** Word writes local time and calls it UTC or nothing at all; it is taken at its word (MS-OI29500, 2.1.519). */
    private static @Nullable Instant time(String written) {
        if (written.isEmpty()) {
            return null;
        }
        try {
            var at = parsed(written);
            return at.isBefore(BEGINNING) || !at.isBefore(END) ? null : at;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant parsed(String written) {
        return written.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
    }
}
