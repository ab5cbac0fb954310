package io.masthead.pdf.template;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the pages say by themselves, in the publication's language; English where it has no words of its own. */
public final class PrintMessages {
    private static final Control NEVER_THE_MACHINES_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Locale spoken;
    private final ZoneId zone;
    private final ResourceBundle words;

    /**
     * @param language a BCP 47 tag
     * @param timeZone the zone in which times are printed
     */
    public PrintMessages(String language, String timeZone) {
        locale = Locale.forLanguageTag(language);
        zone = ZoneId.of(timeZone);
        words = ResourceBundle.getBundle("io.masthead.pdf.template.messages", locale, NEVER_THE_MACHINES_LANGUAGE);
        spoken = words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : locale;
    }

    /** A word or sentence by its key, with its arguments. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), spoken).format(arguments);
    }

    /** "July 2024", in English where the fonts cannot show it in the publication's language, in capitals too. */
    public String month(YearMonth period) {
        String month = month(period, locale);
        return GlyphCoverage.shows(month) && GlyphCoverage.shows(capitals(month))
                ? month
                : month(period, Locale.ENGLISH);
    }

    private static String month(YearMonth period, Locale in) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", in).format(period);
    }

    /** Capitals by the rules of the publication's language: i is İ in Azerbaijani. */
    public String capitals(String text) {
        return text.toUpperCase(locale);
    }

    /** Day, month and time of day in the publication's zone. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", spoken).format(at.atZone(zone));
    }

    /** Hours from UTC at a moment, as "UTC+04:00". */
    public String offset(Instant at) {
        String id = zone.getRules().getOffset(at).getId();
        return "Z".equals(id) ? "UTC" : "UTC" + id;
    }
}
