package io.masthead.domain.intake.text;

/** What titles of sections are like, whatever file they stand in. */
public final class SectionTitles {

    /** As many characters as a section's title may have. */
    private static final int LONGEST = 300;

    private SectionTitles() {}

    /** The title as far as a section's title can hold it; says in the report that it was cut. */
    public static String fitting(String title, int line, String text, ReportBuilder report) {
        if (title.length() <= LONGEST) {
            return title;
        }
        report.add(ImportWarning.TITLE_CUT, line, text, String.valueOf(LONGEST));
        int space = title.lastIndexOf(' ', LONGEST);
        return title.substring(0, space > 0 ? space : CharacterRules.cut(title, LONGEST))
                .strip();
    }

    /**
     * The title without the numeral before it, which the running order gives: where it is that of the section's place, and
     * marked as a numeral or written in roman letters.
     *
     * @param place the section's place, from 1
     */
    public static String withoutNumeral(String title, int place) {
        Numeral numeral = Numeral.of(title);
        boolean counts = numeral != null && numeral.value() == place && (numeral.marked() || numeral.roman());
        return numeral == null || !counts || numeral.rest().isEmpty() ? title : numeral.rest();
    }

    /** Whether a heading is that of the contents list. */
    public static boolean isContents(String heading) {
        return ContentsList.isHeading(heading);
    }

    /** Whether a heading stands on the cover: the month, or the name of a periodical. */
    public static boolean isOnCovers(String heading) {
        return BulletinCover.isOnCovers(heading);
    }

    /** Whether two titles differ in capitals, spaces and punctuation alone. */
    public static boolean isSame(String one, String other) {
        return CharacterRules.key(one).equals(CharacterRules.key(other));
    }
}
