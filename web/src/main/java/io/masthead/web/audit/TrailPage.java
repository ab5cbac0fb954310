package io.masthead.web.audit;

import io.masthead.web.layout.ZonedDates.Stamp;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

@CheckedTemplate(basePath = "audit")
record TrailPage(
        List<Entry> entries,
        List<Filter> filters,
        String zone,
        @Nullable String newest,
        @Nullable String older,
        @Nullable Check check)
        implements TemplateInstance {

    private static final int START = 12;

    /** One event. */
    record Entry(
            long number,
            Stamp utc,
            String local,
            String actor,
            String actorHref,
            String action,
            Subject subject,
            List<Detail> details,
            String hash) {

        public String hashStart() {
            return hash.substring(0, START);
        }
    }

    /** What an event is about: its page, where it has one, and the address that shows the events about it alone. */
    record Subject(String kind, String name, @Nullable String href, String filterHref) {}

    /** What else was recorded. */
    record Detail(String key, boolean worded, String value) {

        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        /** A hash is known by its beginning. */
        public String shown() {
            return HASH.matcher(value).matches() ? value.substring(0, START) : value;
        }
    }

    /** A condition that narrows the list, and the address without it. */
    record Filter(boolean byActor, String name, String without) {}

    /** The answer of a check of the chain; without a number it is intact. */
    record Check(long count, @Nullable Long firstBroken) {

        public String counted() {
            return String.format(Locale.ROOT, "%,d", count);
        }
    }
}
