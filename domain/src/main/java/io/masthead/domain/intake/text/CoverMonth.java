package io.masthead.domain.intake.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The month on a cover: “JULY-2024”, “İYUL-2024”, “2024-07”, “июль 2024”.
 *
 * @param month the first month that is named
 * @param sure whether it is the only one
 * @param rest the words of the line that are neither month nor year
 */
record CoverMonth(YearMonth month, boolean sure, String rest) {

    private static final Pattern NUMBERS_ONLY = Pattern.compile(
            "(?<y>(?:19|[2-9]\\d)\\d\\d)[-./](?<m>0?[1-9]|1[0-2])|(?<m2>0?[1-9]|1[0-2])[-./](?<y2>(?:19|[2-9]\\d)\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:19|[2-9]\\d)\\d\\d");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, Integer> MONTHS = months(
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
            "ocak şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim aralik",
            "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря");

    private static Map<String, Integer> months(String... languages) {
        var months = new HashMap<String, Integer>();
        for (String language : languages) {
            List<String> names = List.of(language.split(" ", 0));
            names.forEach(name -> months.putIfAbsent(name, names.indexOf(name) + 1));
        }
        return months;
    }

    static @Nullable CoverMonth in(String line) {
        if (line.length() > 80) {
            return null;
        }
        var numbers = NUMBERS_ONLY.matcher(line);
        if (numbers.matches()) {
            boolean yearFirst = numbers.group("y") != null;
            int year = Integer.parseInt(numbers.group(yearFirst ? "y" : "y2"));
            return new CoverMonth(
                    YearMonth.of(year, Integer.parseInt(numbers.group(yearFirst ? "m" : "m2"))), true, "");
        }
        return inWords(line);
    }

    private static @Nullable CoverMonth inWords(String line) {
        var months = new ArrayList<Integer>();
        var years = new ArrayList<Integer>();
        var rest = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(line, 0)) {
            Integer month = MONTHS.get(CharacterRules.fold(word));
            if (month != null) {
                months.add(month);
            } else if (YEAR.matcher(word).matches()) {
                years.add(Integer.parseInt(word));
            } else {
                rest.append(word).append(' ');
            }
        }
        if (months.isEmpty() || years.size() != 1) {
            return null;
        }
        return new CoverMonth(
                YearMonth.of(years.getFirst(), months.getFirst()),
                months.size() == 1,
                rest.toString().strip());
    }
}
