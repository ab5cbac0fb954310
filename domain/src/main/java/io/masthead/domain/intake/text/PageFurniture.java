package io.masthead.domain.intake.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands at the edge of every page and belongs to no section: page numbers and running heads. */
final class PageFurniture {

    private static final int LONGEST_LABEL = 40;
    private static final int SHORTEST_KEY = 4;

    /** Title, month and number of a cover have no more; the words of a longer line are too common to be known by. */
    private static final int MOST_WORDS = 4;

    private static final Pattern LABELLED_PAGE = Pattern.compile(
            "(?:(?:pages?|pg|pp|səhifə|səh|sayfa|seite|страница|стр)\\.?\\s*|[psс](?:\\.\\s*|\\s+))\\d{1,4}"
                    + "(?:\\s*(?:of|from|/|из|von)\\s*\\d{1,4})?"
                    + "|\\d{1,4}\\s*(?:of|из)\\s*\\d{1,4}|\\d{1,4}(?:-\\p{L}{1,3})?\\s*(?:səhifə|sayfa)");
    private static final Pattern NUMBER_FIRST = Pattern.compile("\\d{1,4}(?<between>[\\s|•·–—/]+)(?<words>\\D.*)");
    private static final Pattern NUMBER_LAST =
            Pattern.compile("(?<words>.*[^\\s\\d|•·–—/])(?<between>[\\s|•·–—/]+)\\d{1,4}");
    private static final Pattern PAGE_ALONE = Pattern.compile("[-–—\\[(|]?\\s?(?<number>\\d{1,4})\\s?[-–—\\])|]?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> heads = new HashSet<>();
    private final Set<String> coverWords = new HashSet<>();
    private int longestHead;

    /** @param cover the lines of the cover, by which running heads are known */
    PageFurniture(Set<String> cover) {
        cover.forEach(line -> {
            add(line);
            Set<String> words = words(line);
            if (words.size() <= MOST_WORDS) {
                coverWords.addAll(words);
            }
        });
    }

    /** A title becomes the running head of the pages after it. */
    void add(String title) {
        String key = CharacterRules.key(title);
        if (key.length() >= SHORTEST_KEY) {
            heads.add(key);
            longestHead = Math.max(longestHead, 2 * key.length() + 20);
        }
    }

    /** A title or a line of the cover again, also with a page number beside it; or “BULLETIN July | 5”. */
    boolean isRunningHead(String text) {
        if (text.isEmpty() || text.length() > longestHead) {
            return false;
        }
        String plain = MarkedText.plain(text);
        return heads.contains(CharacterRules.key(plain))
                || isNumbered(NUMBER_FIRST.matcher(plain))
                || isNumbered(NUMBER_LAST.matcher(plain));
    }

    private boolean isNumbered(Matcher line) {
        if (!line.matches()) {
            return false;
        }
        String words = line.group("words");
        boolean isApart = !line.group("between").isBlank();
        return heads.contains(CharacterRules.key(words)) || (isApart && isOfTheCover(words));
    }

    private boolean isOfTheCover(String text) {
        return CharacterRules.key(text).length() >= SHORTEST_KEY && coverWords.containsAll(words(text));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(CharacterRules.fold(text), 0)));
    }

    /** A number with the word page, as in “Page 4 of 12”, “səh. 4”, “- p. 4 -”. */
    static boolean isLabelledPage(String text) {
        if (text.length() > LONGEST_LABEL || text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String bare = CharacterRules.fold(text).replaceAll("^[-–—|\\[(\\s]+|[-–—|\\])\\s]+$", "");
        return LABELLED_PAGE.matcher(bare).matches();
    }

    /** The number that stands alone on the line, between dashes or brackets perhaps; 0 where none does. */
    static int numberAlone(String text) {
        Matcher page = PAGE_ALONE.matcher(text.length() <= 12 ? text : "");
        return page.matches() ? Integer.parseInt(page.group("number")) : 0;
    }
}
