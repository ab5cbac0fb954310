package io.masthead.domain.intake.text;

import io.masthead.domain.intake.text.ClassifiedBlock.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells sub-headings from paragraphs. A short line without a stop is one where it stands by itself between finished
 * text and prose. Where anything speaks against that it stays a paragraph, and the report says so: rows, addresses,
 * signatures and lines of verse are short and without a stop as well.
 */
final class SubHeadings {

    static final int LONGEST_SUB_HEADING = 120;

    private static final int LONGEST_BYLINE = 80;
    private static final int MOST_NAMED = 20;
    private static final List<String> NEVER_IN_A_HEADING = List.of("|", "@", "://", "www.", "©", "\t");

    private final Set<String> known;
    private final ReportBuilder report;
    private final Map<String, Integer> timesByKey = new HashMap<>();
    private final List<String> guessed = new ArrayList<>();
    private int firstGuessed;

    /** @param known the keys of sub-headings that the contents list names */
    SubHeadings(Set<String> known, ReportBuilder report) {
        this.known = known;
        this.report = report;
    }

    /** The pieces with the sub-headings among them marked as such. */
    List<ClassifiedBlock> mark(List<ClassifiedBlock> pieces) {
        pieces.stream()
                .filter(piece -> piece.is(Kind.PARAGRAPH) && isBare(piece.text()))
                .forEach(piece -> timesByKey.merge(key(piece), 1, Integer::sum));
        var out = new ArrayList<ClassifiedBlock>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            ClassifiedBlock before = i > 0 ? pieces.get(i - 1) : null;
            ClassifiedBlock next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
            ClassifiedBlock piece = pieces.get(i);
            out.add(isHeading(before, piece, next) ? asHeading(before, piece) : piece);
        }
        if (!guessed.isEmpty()) {
            String named = String.join("; ", guessed.subList(0, Math.min(guessed.size(), MOST_NAMED)));
            report.add(ImportWarning.HEADINGS_GUESSED, firstGuessed, named, String.valueOf(guessed.size()));
        }
        return out;
    }

    private boolean isHeading(@Nullable ClassifiedBlock before, ClassifiedBlock piece, @Nullable ClassifiedBlock next) {
        if (isKnown(piece)) {
            return true;
        }
        if (!piece.is(Kind.PARAGRAPH) || !isBare(piece.text())) {
            return false;
        }
        ImportWarning against = against(before, piece, next);
        if (against != null) {
            report.add(against, piece.line(), piece.text().toString());
        }
        return against == null;
    }

    private @Nullable ImportWarning against(
            @Nullable ClassifiedBlock before, ClassifiedBlock piece, @Nullable ClassifiedBlock next) {
        if (next == null) {
            return ImportWarning.SHORT_LINE_KEPT;
        }
        if (before == null && isByline(piece.text())) {
            return ImportWarning.BYLINE_KEPT;
        }
        boolean sure = MarkedText.isAllStrong(piece.text())
                || (mayBe(piece, next) && standsApart(before, piece, next) && reads(piece) && isProse(next));
        return sure ? null : ImportWarning.HEADING_DOUBTFUL;
    }

    /** Nothing short right above or below it, and no short line without a stop before it. */
    private boolean standsApart(@Nullable ClassifiedBlock before, ClassifiedBlock piece, ClassifiedBlock next) {
        boolean above = before == null
                || isSureHeading(before)
                || before.kind().isItem()
                || (before.is(Kind.PARAGRAPH) && (isLong(before) || CharacterRules.isFinished(before.text())))
                || (before.is(Kind.QUOTATION) && piece.isAfterGap())
                || before.is(Kind.KEPT);
        boolean close = !piece.isAfterGap() && before != null && !isSureHeading(before) && !isLong(before);
        return above && !close && (next.isAfterGap() || isLong(next));
    }

    private boolean isSureHeading(ClassifiedBlock piece) {
        return piece.kind().isHeading() || isKnown(piece) || MarkedText.isAllStrong(piece.text());
    }

    private static boolean isLong(ClassifiedBlock piece) {
        return piece.text().length() >= ParagraphMerger.SOME_LENGTH;
    }

    /** Words rather than figures and addresses, and no line that comes again as the head of each page does. */
    private boolean reads(ClassifiedBlock piece) {
        String text = piece.text().toString();
        long letters = text.chars().filter(Character::isLetter).count();
        long digits = text.chars().filter(Character::isDigit).count();
        return digits * 2 <= letters
                && NEVER_IN_A_HEADING.stream().noneMatch(text::contains)
                && timesByKey.getOrDefault(key(piece), 0) < 2;
    }

    private static boolean isProse(ClassifiedBlock piece) {
        boolean finished = CharacterRules.isFinished(piece.text());
        return piece.is(Kind.PARAGRAPH) ? finished || isLong(piece) : piece.is(Kind.QUOTATION) && finished;
    }

    private static String key(ClassifiedBlock piece) {
        return CharacterRules.key(piece.text().toString());
    }

    private ClassifiedBlock asHeading(@Nullable ClassifiedBlock before, ClassifiedBlock piece) {
        String text = piece.text().toString();
        if (CharacterRules.lastBehindClosers(text) == '?') {
            report.add(ImportWarning.QUESTION_AS_HEADING, piece.line(), text);
        } else if (!isKnown(piece) && !isCut(before)) {
            firstGuessed = guessed.isEmpty() ? piece.line() : firstGuessed;
            guessed.add(text);
        }
        return piece.as(Kind.HEADING);
    }

    /** A paragraph without a stop, which {@link ParagraphMerger} reported together with the sub-heading behind it. */
    private boolean isCut(@Nullable ClassifiedBlock before) {
        return before != null
                && before.is(Kind.PARAGRAPH)
                && isLong(before)
                && !isSureHeading(before)
                && !CharacterRules.isFinished(before.text());
    }

    boolean isKnown(ClassifiedBlock piece) {
        return piece.is(Kind.PARAGRAPH)
                && piece.text().length() <= SectionSplitter.LONGEST_TITLE
                && !known.isEmpty()
                && known.contains(
                        CharacterRules.key(MarkedText.plain(piece.text().toString())));
    }

    private static boolean isByline(CharSequence text) {
        return text.length() <= LONGEST_BYLINE && text.toString().startsWith("By ");
    }

    /** Whether it has the form of a sub-heading, and what follows does not go on with it. */
    static boolean mayBe(ClassifiedBlock piece, @Nullable ClassifiedBlock next) {
        boolean followed = next != null && (!next.is(Kind.PARAGRAPH) || !CharacterRules.beginsLower(next.text()));
        return piece.is(Kind.PARAGRAPH) && followed && isBare(piece.text());
    }

    /** “a) …”, “(ii) …”: an item that is kept as a paragraph, because a list would lose its letter. */
    static boolean isLabelled(CharSequence text) {
        int start = !text.isEmpty() && text.charAt(0) == '(' ? 1 : 0;
        int at = start;
        while (at < text.length() && at < start + 4 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at > start && at < text.length() && text.charAt(at) == ')';
    }

    /** A short line without a stop, or one short question, that begins with a capital or a number. */
    private static boolean isBare(CharSequence text) {
        if (text.length() > LONGEST_SUB_HEADING || CharacterRules.beginsLower(text) || isLabelled(text)) {
            return false;
        }
        char last = CharacterRules.lastBehindClosers(text);
        boolean question = last == '?' && isOneSentence(text);
        return question || (Character.isLetterOrDigit(last) && hasLetter(text));
    }

    private static boolean isOneSentence(CharSequence text) {
        String whole = text.toString();
        return whole.indexOf('?') >= whole.length() - 2 && !whole.contains(". ") && !whole.contains("! ");
    }

    private static boolean hasLetter(CharSequence text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
