package io.masthead.domain.intake.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the contents list: institute names, month, title, tagline.
 *
 * @param lines its lines, by which running heads are known
 */
record BulletinCover(
        @Nullable YearMonth period, Map<String, String> names, String title, String tagline, Set<String> lines) {

    private static final Set<String> TITLES = Set.of(
            "bulletin",
            "review",
            "digest",
            "newsletter",
            "herald",
            "outlook",
            "brief",
            "report",
            "monitor",
            "journal",
            "bülleten",
            "bulleten",
            "byulleten",
            "icmal",
            "xəbərlər",
            "jurnal",
            "dərgi",
            "бюллетень",
            "обзор",
            "вестник");
    private static final Set<String> ISSUE_NUMBERS =
            Set.of("no", "nr", "№", "issue", "number", "vol", "volume", "il", "cu", "cü", "ci", "sayi", "номер", "год");
    private static final int MOST_LINES = 60;

    /** As much as a publication's settings may have. */
    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_TAGLINE = 300;

    /** Reads the lines before the contents list or, where there is none, before the first title. */
    static BulletinCover read(List<TextLine> lines, TypographicQuotes quotes, ReportBuilder report) {
        var cover = new ArrayList<TextLine>();
        var beginnings = new HashSet<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                if (i == 0 || lines.get(i - 1).isBlank()) {
                    beginnings.add(cover.size());
                }
                cover.add(lines.get(i));
            }
        }
        cover.stream().skip(MOST_LINES).forEach(line -> report.add(ImportWarning.BEFORE_FIRST_SECTION, line));
        var reading = new Reading(cover.stream().limit(MOST_LINES).toList(), beginnings, quotes, report);
        reading.findPeriod();
        reading.findTitle();
        reading.findNames();
        reading.findTagline();
        reading.reportRest();
        return reading.cover();
    }

    /** Whether a line is one that covers alone have: the month, or what a periodical is called. */
    static boolean isOnCovers(String line) {
        return isTitle(line) || CoverMonth.in(line) != null;
    }

    private static boolean isTitle(String line) {
        String[] words = line.split(" ", 5);
        return words.length <= 4 && Arrays.stream(words).anyMatch(word -> TITLES.contains(CharacterRules.fold(word)));
    }

    /** One reading of a cover: each step takes the lines that it understands. */
    private static final class Reading {
        private final List<TextLine> lines;
        private final Set<Integer> beginnings;
        private final List<TextLine> left;
        private final TypographicQuotes quotes;
        private final ReportBuilder report;
        private @Nullable YearMonth period;
        private int periodAt = -1;
        private int titleAt = -1;
        private String title = "";
        private String tagline = "";
        private final Map<String, String> names = new LinkedHashMap<>();

        Reading(List<TextLine> lines, Set<Integer> beginnings, TypographicQuotes quotes, ReportBuilder report) {
            this.lines = lines;
            this.beginnings = beginnings;
            this.left = new ArrayList<>(lines);
            this.quotes = quotes;
            this.report = report;
        }

        void findPeriod() {
            for (int i = 0; i < lines.size() && periodAt < 0; i++) {
                CoverMonth found = CoverMonth.in(plain(lines.get(i)));
                if (found != null) {
                    take(i, found);
                }
            }
            if (periodAt < 0) {
                report.add(ImportWarning.NO_PERIOD, 0, "");
            }
        }

        private void take(int at, CoverMonth found) {
            period = found.month();
            periodAt = at;
            left.remove(lines.get(at));
            if (!found.sure()) {
                report.add(ImportWarning.PERIOD_GUESSED, lines.get(at));
            }
            if (isTitle(found.rest())) {
                title = found.rest();
                titleAt = at;
            } else if (!isIssueNumber(found.rest())) {
                report.add(ImportWarning.COVER_LINE_NOT_UNDERSTOOD, lines.get(at));
            } else if (!found.rest().isEmpty()) {
                report.add(ImportWarning.ISSUE_NUMBER_DROPPED, lines.get(at));
            }
        }

        void findTitle() {
            for (int i = 0; i < lines.size() && titleAt < 0; i++) {
                if (i != periodAt && isTitle(plain(lines.get(i)))) {
                    takeTitle(i);
                }
            }
            if (titleAt < 0 && periodAt >= 0 && periodAt + 1 < lines.size()) {
                takeTitle(periodAt + 1);
            }
        }

        private void takeTitle(int at) {
            titleAt = at;
            title = text(lines.get(at));
            left.remove(lines.get(at));
        }

        private boolean isIssueNumber(String rest) {
            return Arrays.stream(rest.split(" ", 0))
                    .allMatch(word -> word.chars().allMatch(Character::isDigit)
                            || ISSUE_NUMBERS.contains(CharacterRules.fold(word)));
        }

        /** Names stand above month and title, or above whichever comes first. */
        void findNames() {
            int end = firstOf(periodAt, titleAt);
            for (int i = 0; i < end; i++) {
                TextLine line = lines.get(i);
                String name = text(line);
                String language = LanguageDetector.of(name);
                boolean wraps = follows(i) && names.containsKey(language);
                var whole = wraps ? names.get(language) + " " + name : name;
                if ((wraps || !names.containsKey(language)) && whole.length() <= LONGEST_NAME) {
                    names.put(language, whole);
                    left.remove(line);
                }
            }
        }

        private boolean follows(int at) {
            return !beginnings.contains(at);
        }

        private int firstOf(int one, int other) {
            return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
        }

        /** The paragraph under month and title; a longer text there is none, and is reported line by line. */
        void findTagline() {
            int after = Math.max(periodAt, titleAt);
            if (after < 0 || after + 1 >= lines.size()) {
                return;
            }
            int end = after + 2;
            while (end < lines.size() && follows(end)) {
                end++;
            }
            var paragraph = lines.subList(after + 1, end);
            var words = paragraph.stream()
                    .map(this::text)
                    .collect(Collectors.joining(" "))
                    .strip();
            if (words.length() <= LONGEST_TAGLINE) {
                tagline = words;
                left.removeAll(paragraph);
            }
        }

        void reportRest() {
            left.forEach(line -> report.add(ImportWarning.COVER_LINE_NOT_UNDERSTOOD, line));
        }

        BulletinCover cover() {
            var texts = lines.stream().map(Reading::plain).collect(Collectors.toUnmodifiableSet());
            return new BulletinCover(period, names, title, tagline, texts);
        }

        private String text(TextLine line) {
            return quotes.smarten(plain(line), report, line.number());
        }

        private static String plain(TextLine line) {
            return MarkedText.plain(line.text());
        }
    }
}
