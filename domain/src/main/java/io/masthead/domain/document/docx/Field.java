package io.masthead.domain.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A field (ECMA-376-1, 17.16): its code says what its result is. */
final class Field {
    /** What such a field shows is of Word's pages, and wrong on ours. */
    private static final Set<String> OF_PAGES = Set.of("PAGE", "PAGEREF", "NUMPAGES", "SECTIONPAGES");

    /** They hold paragraphs that are made from the text's own. */
    private static final Set<String> LISTS = Set.of("TOC", "INDEX", "TOA");

    /** They keep words that other fields show; what they hold themselves is on no page (17.16.5). */
    private static final Set<String> UNSEEN = Set.of("SET", "ASK");

    /** What they show is made of their code each time (17.16.5); Word keeps no result of them. */
    private static final Set<String> MADE_OF_CODE = Set.of(
            "EQ",
            "SYMBOL",
            "MACROBUTTON",
            "GOTOBUTTON",
            "LISTNUM",
            "AUTONUM",
            "AUTONUMLGL",
            "AUTONUMOUT",
            "FORMDROPDOWN",
            "FORMCHECKBOX");

    private static final int LONGEST_CODE = 4_000;
    private static final int LONGEST_RESULT = 500;

    private final StringBuilder code = new StringBuilder();
    private final StringBuilder dropped = new StringBuilder();
    private List<String> words = List.of();
    private boolean inResult;

    void code(String more) {
        if (code.length() < LONGEST_CODE) {
            code.append(more);
        }
    }

    /** The code is complete; the result follows. */
    void separate() {
        inResult = true;
        words = split(code.toString());
    }

    /** It has no result: its code is complete where it ends. */
    void end() {
        if (!inResult) {
            words = split(code.toString());
        }
    }

    /** Whether it shows something of which the file has no words. */
    boolean isMadeOfCode() {
        return !inResult && MADE_OF_CODE.contains(name());
    }

    /** What stands in its code behind its name. */
    String arguments() {
        return String.join(" ", words.subList(1, words.size()));
    }

    boolean isInResult() {
        return inResult;
    }

    String name() {
        return words.isEmpty() ? "" : words.getFirst().toUpperCase(Locale.ROOT);
    }

    boolean isDropped() {
        return isMissed() || UNSEEN.contains(name());
    }

    /** Whether its result is dropped though Word shows it. */
    boolean isMissed() {
        return OF_PAGES.contains(name()) || LISTS.contains(name());
    }

    boolean endsWithParagraph() {
        return OF_PAGES.contains(name());
    }

    /** Letters of a result that is not kept. */
    void drop(String letters) {
        if (dropped.length() < LONGEST_RESULT) {
            dropped.append(letters);
        }
    }

    String dropped() {
        return dropped.toString();
    }

    /** The address of a HYPERLINK (17.16.5.25); empty for other fields. */
    String link() {
        if (!name().equals("HYPERLINK")) {
            return "";
        }
        String address = "";
        String place = "";
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean more = i + 1 < words.size();
            switch (word) {
                case "\\l" -> place = more ? words.get(++i) : "";
                case "\\o", "\\t" -> i++;
                default -> address = word.startsWith("\\") || !address.isEmpty() ? address : word;
            }
        }
        return place.isEmpty() ? address : address + "#" + place;
    }

    /** Words, or what stands in quotation marks, where a backslash comes before what is meant as it is. */
    private static List<String> split(String code) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (quoted && c == '\\' && i + 1 < code.length()) {
                word.append(code.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (!quoted && Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                    begun = false;
                }
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
