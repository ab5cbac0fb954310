package io.masthead.domain.intake.text;

import io.masthead.domain.section.RunningOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The contents list of a bulletin.
 *
 * @param from the index of its first line, the heading
 * @param to the index of the first line after it
 * @param entries its entries in order
 */
record ContentsList(int from, int to, List<Entry> entries) {

    private static final Set<String> HEADINGS = Set.of(
            "tableofcontents",
            "contents",
            "inthisissue",
            "inthisbulletin",
            "mündericat",
            "mundericat",
            "mündəricat",
            "icindekiler",
            "içindəkilər",
            "içindekiler",
            "содержание",
            "оглавление",
            "вэтомномере");
    private static final Pattern PAGE_ALONE = Pattern.compile("[-–—\\[(]?\\s?\\d{1,4}\\s?[-–—\\])]?");
    private static final Pattern PAGE_BEHIND =
            Pattern.compile("(?<leader>\\s*[.…·_]{2}[.…·_ ]*|\\t\\s*|\\s+)\\d{1,4}$");

    /** The sections' titles, and those of their sub-headings. */
    private static final int MOST_ENTRIES = 10 * RunningOrder.MOST_SECTIONS;

    /**
     * One line of the list.
     *
     * @param line where it stands
     * @param numeral its numeral, null where it has none
     * @param title its title without numeral and page
     * @param longTitle the same with a number at its end that may be a page or may belong to the title
     */
    record Entry(TextLine line, @Nullable Numeral numeral, String title, String longTitle) {

        boolean isNamed(String key) {
            return !key.isEmpty()
                    && (key.equals(CharacterRules.key(title)) || key.equals(CharacterRules.key(longTitle)));
        }

        Entry continued(String more) {
            return of(line, longTitle + " " + more, numeral);
        }

        static Entry of(TextLine line, String text, @Nullable Numeral numeral) {
            Matcher page = PAGE_BEHIND.matcher(text);
            boolean found = text.length() <= SectionSplitter.LONGEST_TITLE && page.find();
            String title = found ? text.substring(0, page.start()) : text;
            boolean leader = found && !page.group("leader").equals(" ");
            return new Entry(line, numeral, MarkedText.plain(title), MarkedText.plain(leader ? title : text));
        }
    }

    /** The entries that are sections: where some are numbered, those and what stands before them, such as a foreword. */
    List<Entry> sections() {
        int firstNumbered = firstNumbered();
        return IntStream.range(0, entries.size())
                .filter(at -> at < firstNumbered || entries.get(at).numeral() != null)
                .mapToObj(entries::get)
                .toList();
    }

    /** The entries below a section's, which are its sub-headings. */
    List<Entry> others() {
        int firstNumbered = firstNumbered();
        return IntStream.range(firstNumbered, entries.size())
                .mapToObj(entries::get)
                .filter(entry -> entry.numeral() == null)
                .toList();
    }

    /** The keys of the sub-headings. */
    Set<String> subHeadings() {
        return others().stream()
                .map(entry -> CharacterRules.key(entry.title()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private int firstNumbered() {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).numeral() != null) {
                return i;
            }
        }
        return entries.size();
    }

    static @Nullable ContentsList find(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isHeading(lines.get(i).text())) {
                return new Reading(lines, i).read();
            }
        }
        return null;
    }

    static boolean isHeading(String text) {
        return text.length() <= 60 && HEADINGS.contains(CharacterRules.key(text));
    }

    static boolean isPageNumber(String text) {
        return text.length() <= 12 && PAGE_ALONE.matcher(text).matches();
    }

    /** One reading of a list. It ends where the first entry's title or numeral comes again, or where prose begins. */
    private static final class Reading {
        private final List<TextLine> lines;
        private final int from;
        private final List<Entry> entries = new ArrayList<>();
        private int lastEntryAt;
        private boolean pageSeen;

        Reading(List<TextLine> lines, int from) {
            this.lines = lines;
            this.from = from;
        }

        ContentsList read() {
            int at = from + 1;
            for (; at < lines.size() && entries.size() < MOST_ENTRIES; at++) {
                TextLine line = lines.get(at);
                if (line.isBlank() || Bullet.strip(line.text()).isEmpty()) {
                    continue;
                }
                if (isPageNumber(line.text())) {
                    pageSeen = true;
                    continue;
                }
                if (isProse(line.text())) {
                    return endBefore(at);
                }
                Entry entry = entry(line);
                if (beginsText(entry, at)) {
                    return new ContentsList(from, at, List.copyOf(entries));
                }
                add(entry, at);
            }
            return new ContentsList(from, at, List.copyOf(entries));
        }

        private Entry entry(TextLine line) {
            String text = Bullet.strip(line.text());
            Numeral read = Numeral.of(MarkedText.plain(text));
            // the C of a list with letters is no hundred
            Numeral numeral = read != null && read.isHundreds() && !isNext(read) ? null : read;
            // dots and tabs before the page number must survive, so the title is cut from the text as it stands
            String title = numeral == null ? text : text.replace("**", "").strip();
            return Entry.of(line, numeral == null ? title : afterNumeral(title), numeral);
        }

        private boolean isNext(Numeral numeral) {
            Numeral last = entries.isEmpty() ? null : entries.getLast().numeral();
            return last != null && last.value() + 1 == numeral.value();
        }

        private static String afterNumeral(String text) {
            int at = 0;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            String rest = text.substring(at).strip();
            return !rest.isEmpty() && "–—-".indexOf(rest.charAt(0)) >= 0
                    ? rest.substring(1).strip()
                    : rest;
        }

        private static boolean isProse(String text) {
            return text.length() > SectionSplitter.LONGEST_TITLE
                    || (text.length() > 100 && text.endsWith(".") && Numeral.of(Bullet.strip(text)) == null);
        }

        private boolean beginsText(Entry entry, int at) {
            if (entries.isEmpty()) {
                return false;
            }
            Entry first = entries.getFirst();
            Numeral numeral = entry.numeral();
            boolean numberAgain = numeral != null
                    && first.numeral() != null
                    && numeral.value() == first.numeral().value()
                    && numeral.roman() == first.numeral().roman();
            String overTwoLines = at + 1 < lines.size()
                    ? CharacterRules.key(
                            entry.title() + MarkedText.plain(lines.get(at + 1).text()))
                    : "";
            return numberAgain
                    || first.isNamed(overTwoLines)
                    || first.isNamed(CharacterRules.key(entry.title()))
                    || first.isNamed(CharacterRules.key(entry.longTitle()));
        }

        private void add(Entry entry, int at) {
            if (continues(entry, at)) {
                entries.add(entries.removeLast().continued(entry.longTitle()));
            } else {
                entries.add(entry);
                pageSeen = !entry.title().equals(entry.longTitle());
            }
            lastEntryAt = at;
        }

        /** A title that goes on in the next line: no numeral or bullet where the last has one, no page in between. */
        private boolean continues(Entry entry, int at) {
            if (entries.isEmpty() || pageSeen || lastEntryAt != at - 1) {
                return false;
            }
            Entry last = entries.getLast();
            if (last.longTitle().length() > SectionSplitter.LONGEST_TITLE) {
                return false;
            }
            boolean unnumbered = last.numeral() != null && entry.numeral() == null;
            return unnumbered
                    || (Bullet.isSure(last.line().text())
                            && !Bullet.isSure(entry.line().text()));
        }

        /** Prose begins at {@code at}; the last entry was then the first section's title, unless it is plainly one. */
        private ContentsList endBefore(int at) {
            boolean titleTaken = entries.size() > 1 && entries.getLast().numeral() == null && !pageSeen;
            int end = titleTaken ? lastEntryAt : at;
            return new ContentsList(
                    from, end, List.copyOf(titleTaken ? entries.subList(0, entries.size() - 1) : entries));
        }
    }
}
