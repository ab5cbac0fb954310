package io.masthead.domain.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a bulletin's text into sections at their titles: those of the contents list, else those that are numbered. */
final class SectionSplitter {

    /** No title is longer than this, in characters. */
    static final int LONGEST_TITLE = 250;

    /**
     * One section before its text is understood.
     *
     * @param line where the title stands
     * @param title the title without its numeral
     * @param lines the lines of its text
     */
    record SplitSection(TextLine line, String title, List<TextLine> lines) {}

    private record Title(String text, int last) {}

    private final List<TextLine> lines;
    private final List<ContentsList.Entry> entries;
    private final PageFurniture furniture;
    private final ReportBuilder report;
    private final Map<String, Integer> entryByKey = new HashMap<>();
    private final List<SplitSection> cuts = new ArrayList<>();
    private @Nullable Numeral firstNumeral;
    private final int longestListed;
    private int entriesPassed;
    private int lastNumber;

    /**
     * @param entries the contents list's sections; empty where there is no list
     * @param cover the lines of the cover
     */
    SectionSplitter(List<TextLine> lines, List<ContentsList.Entry> entries, Set<String> cover, ReportBuilder report) {
        this.lines = lines;
        this.entries = entries;
        this.report = report;
        for (int i = entries.size() - 1; i >= 0; i--) {
            entryByKey.put(CharacterRules.key(entries.get(i).longTitle()), i);
            entryByKey.put(CharacterRules.key(entries.get(i).title()), i);
        }
        entryByKey.remove("");
        this.longestListed = entries.stream()
                .mapToInt(entry -> 2 * entry.longTitle().length() + 10)
                .max()
                .orElse(0);
        this.furniture = new PageFurniture(cover);
    }

    List<SplitSection> cut() {
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Title title = line.isBlank() || line.text().length() > LONGEST_TITLE ? null : title(i);
            if (title != null) {
                begin(line, title.text());
                i = title.last();
            } else if (isRunningHead(line)) {
                report.add(ImportWarning.RUNNING_HEAD_DROPPED, line);
            } else if (!cuts.isEmpty()) {
                cuts.getLast().lines().add(line);
            } else if (!line.isBlank()) {
                report.add(ImportWarning.BEFORE_FIRST_SECTION, line);
            }
        }
        reportMissing(entries.size());
        return cuts;
    }

    private void begin(TextLine line, String title) {
        cuts.add(new SplitSection(line, title, new ArrayList<>()));
        furniture.add(title);
    }

    private boolean isRunningHead(TextLine line) {
        return !cuts.isEmpty() && furniture.isRunningHead(line.text());
    }

    private @Nullable Title title(int at) {
        String plain = MarkedText.plain(lines.get(at).text());
        Numeral numeral = Numeral.of(plain);
        if (numeral != null && numeral.rest().isEmpty()) {
            return numeral.roman() ? titleBelow(at, numeral) : null;
        }
        String text = numeral == null ? plain : numeral.rest();
        if (isNext(text)) {
            return listed(at, text, numeral);
        }
        if (isNext(plain)) {
            return listed(at, plain, null);
        }
        String longer = longestListed > 0 ? withBelow(at, text) : "";
        if (isNext(longer)) {
            return new Title(
                    listed(at, CharacterRules.collapse(longer), numeral).text(), at + 1);
        }
        return numeral == null ? null : numbered(at, numeral);
    }

    /** A numeral alone on its line: the title is the next line that is not empty. */
    private @Nullable Title titleBelow(int at, Numeral numeral) {
        int below = at + 1;
        while (below < lines.size() && below < at + 4 && lines.get(below).isBlank()) {
            below++;
        }
        if (below >= lines.size() || lines.get(below).text().length() > LONGEST_TITLE) {
            return null;
        }
        String text = MarkedText.plain(lines.get(below).text());
        if (isNext(text)) {
            return new Title(listed(at, text, numeral).text(), below);
        }
        var whole = new Numeral(numeral.value(), true, true, text);
        Title title = text.isEmpty() ? null : numbered(at, whole);
        return title == null ? null : new Title(text, below);
    }

    /** The title with the line below it, a word that a soft hyphen divides in one. */
    private String withBelow(int at, String text) {
        boolean near = at + 1 < lines.size() && lines.get(at + 1).text().length() <= LONGEST_TITLE;
        String below = near ? MarkedText.plain(lines.get(at + 1).text()) : "";
        return text + (lines.get(at).endsInsideWord() ? "" : " ") + below;
    }

    private boolean isNext(String title) {
        if (title.length() > longestListed) {
            return false;
        }
        Integer entry = entryByKey.get(CharacterRules.key(title));
        return entry != null && entry >= entriesPassed;
    }

    private Title listed(int at, String text, @Nullable Numeral numeral) {
        int entry = entryByKey.getOrDefault(CharacterRules.key(text), entriesPassed);
        reportMissing(entry);
        entriesPassed = entry + 1;
        count(numeral);
        return new Title(text, at);
    }

    /** The contents list says otherwise, or there is none: then the numeral must be the next one, in the same style. */
    private @Nullable Title numbered(int at, Numeral numeral) {
        if (numeral.value() != lastNumber + 1 || !looksLikeTitle(at, numeral)) {
            return null;
        }
        count(numeral);
        if (!entries.isEmpty()) {
            reportDifference(lines.get(at));
        }
        return new Title(numeral.rest(), at);
    }

    private void count(@Nullable Numeral numeral) {
        if (numeral != null) {
            firstNumeral = firstNumeral == null ? numeral : firstNumeral;
            lastNumber = numeral.value();
        }
    }

    private boolean looksLikeTitle(int at, Numeral numeral) {
        boolean sameStyle = firstNumeral == null
                || (firstNumeral.roman() == numeral.roman() && firstNumeral.marked() == numeral.marked());
        String text = numeral.rest();
        boolean bare = ".:;,".indexOf(CharacterRules.last(text)) < 0 && !CharacterRules.beginsLower(text);
        return sameStyle
                && bare
                && standsAlone(at)
                && (numeral.marked() || !isRunningHead(lines.get(at)))
                && (numeral.roman() || resembles(at, text));
    }

    private boolean standsAlone(int at) {
        boolean alone = (at == 0 || lines.get(at - 1).isBlank()) && at + 1 < lines.size();
        return alone
                && (lines.get(at + 1).isBlank() || Numeral.of(lines.get(at + 1).text()) == null);
    }

    /** Arabic numbers also begin lists, so more is asked of them: half of the listed title's words, or no list near. */
    private boolean resembles(int at, String text) {
        if (entriesPassed < entries.size()) {
            Set<String> listed = words(entries.get(entriesPassed).title());
            return words(text).stream().filter(listed::contains).count() * 2 >= listed.size();
        }
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && Numeral.of(CharacterRules.collapse(lines.get(next).text())) == null;
    }

    private static Set<String> words(String title) {
        return new HashSet<>(Arrays.asList(CharacterRules.fold(title).split("[^\\p{L}\\p{N}]+", 0)));
    }

    private void reportDifference(TextLine line) {
        if (entriesPassed < entries.size()) {
            report.add(
                    ImportWarning.CONTENTS_DIFFERS,
                    line,
                    entries.get(entriesPassed++).title());
        } else {
            report.add(ImportWarning.SECTION_NOT_IN_CONTENTS, line);
        }
    }

    private void reportMissing(int until) {
        for (; entriesPassed < until; entriesPassed++) {
            report.add(
                    ImportWarning.SECTION_NOT_IN_TEXT,
                    entries.get(entriesPassed).line());
        }
    }
}
