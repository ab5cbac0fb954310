package io.masthead.domain.check.rule;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of months and days of the week in the languages of the region, as CLDR has them. */
final class CalendarWords {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.of("az"), Locale.of("tr"), Locale.of("ru"));

    private static final Map<String, Name<Month>> MONTHS = new LinkedHashMap<>();
    private static final Map<String, Name<DayOfWeek>> WEEKDAYS = new LinkedHashMap<>();

    static {
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                MONTHS.putIfAbsent(key(month.getDisplayName(TextStyle.FULL, language)), new Name<>(month, language));
                MONTHS.putIfAbsent(
                        key(month.getDisplayName(TextStyle.FULL_STANDALONE, language)), new Name<>(month, language));
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                WEEKDAYS.putIfAbsent(key(day.getDisplayName(TextStyle.FULL, language)), new Name<>(day, language));
            }
        }
        accusative("среду", DayOfWeek.WEDNESDAY);
        accusative("пятницу", DayOfWeek.FRIDAY);
        accusative("субботу", DayOfWeek.SATURDAY);
    }

    /** Alternatives for a pattern, the longest first: one name may begin another. */
    static final String MONTH = alternatives(MONTHS);

    static final String WEEKDAY = alternatives(WEEKDAYS);

    private CalendarWords() {}

    /** Alternatives for a pattern: the names of one month. */
    static String names(Month month) {
        return alternatives(MONTHS, month::equals);
    }

    /** What a word names, and in which language. */
    private record Name<T>(T value, Locale language) {}

    /** The month that a word names. */
    static Month month(String word) {
        return named(MONTHS, word).value();
    }

    /** The day of the week that a word names. */
    static DayOfWeek weekday(String word) {
        return named(WEEKDAYS, word).value();
    }

    /** Whether a word is a month's name in a text of that language: may is a verb in English. */
    static boolean isMonth(String word, Locale language) {
        return !(word.equals("may") && isEnglish(language));
    }

    /** Whether a month's name is English, in a text of that language. */
    static boolean isEnglish(String word, Locale language) {
        return isEnglish(languageOf(word, month(word), named(MONTHS, word).language(), language));
    }

    /** The name of a month in place of another: in its language, which is the text's where both have the name. */
    static String inPlaceOf(String word, Month month, Locale text) {
        var named = named(MONTHS, word);
        var language = languageOf(word, named.value(), named.language(), text);
        boolean alone = key(named.value().getDisplayName(TextStyle.FULL_STANDALONE, language))
                .equals(key(word));
        var style = alone ? TextStyle.FULL_STANDALONE : TextStyle.FULL;
        return capitalizedAs(word, month.getDisplayName(style, language), language);
    }

    /** The name of a day of the week in place of another. */
    static String inPlaceOf(String word, DayOfWeek day) {
        var language = named(WEEKDAYS, word).language();
        return capitalizedAs(word, day.getDisplayName(TextStyle.FULL, language), language);
    }

    private static Locale languageOf(String word, Month month, Locale otherwise, Locale text) {
        return key(month.getDisplayName(TextStyle.FULL, text)).equals(key(word)) ? text : otherwise;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    private static <T> Name<T> named(Map<String, Name<T>> names, String word) {
        return Optional.ofNullable(names.get(key(word))).orElseThrow();
    }

    private static String capitalizedAs(String word, String name, Locale language) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        String first = name.substring(0, 1);
        return (capital ? first.toUpperCase(language) : first) + name.substring(1);
    }

    private static void accusative(String word, DayOfWeek day) {
        WEEKDAYS.put(word, new Name<>(day, Locale.of("ru")));
    }

    /** The dotted capital İ of Azerbaijani and Turkish is an i here. */
    private static String key(String word) {
        return word.replace('İ', 'i').toLowerCase(Locale.ROOT);
    }

    private static <T> String alternatives(Map<String, Name<T>> names) {
        return alternatives(names, name -> true);
    }

    private static <T> String alternatives(Map<String, Name<T>> names, Predicate<T> wanted) {
        return names.keySet().stream()
                .filter(name -> wanted.test(named(names, name).value()))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> first(name, named(names, name)) + Pattern.quote(name.substring(1)))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** English names begin with a capital: march is a verb. May is Azerbaijani too. */
    private static String first(String name, Name<?> named) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT);
        boolean english = isEnglish(named.language()) && !name.equals("may");
        return english ? capital : "[" + name.charAt(0) + capital + (name.charAt(0) == 'i' ? "İ" : "") + "]";
    }
}
