package io.masthead.domain.intake.text;

import io.masthead.domain.intake.text.ClassifiedBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the ends of pages cut. A block goes on in the next one when that begins in lower case, or when it is of
 * some length and ends without a stop.
 */
final class ParagraphMerger {

    /** From this length, in characters, a block without a stop is a cut paragraph; a shorter one is a sub-heading. */
    static final int SOME_LENGTH = 100;

    private static final Set<String> NEVER_LAST =
            Set.of("the", "a", "an", "of", "and", "or", "that", "which", "və", "ki", "и", "что");

    private final List<ClassifiedBlock> pieces;
    private final SubHeadings headings;
    private final ReportBuilder report;

    ParagraphMerger(List<ClassifiedBlock> pieces, SubHeadings headings, ReportBuilder report) {
        this.pieces = pieces;
        this.headings = headings;
        this.report = report;
    }

    List<ClassifiedBlock> join() {
        var out = new ArrayList<ClassifiedBlock>();
        for (int i = 0; i < pieces.size(); i++) {
            ClassifiedBlock piece = pieces.get(i);
            if (!out.isEmpty() && goesOn(out.getLast(), i)) {
                out.getLast().append(piece.text(), report);
            } else {
                out.add(piece);
            }
        }
        return out;
    }

    private boolean goesOn(ClassifiedBlock before, int at) {
        ClassifiedBlock piece = pieces.get(at);
        if (!piece.is(Kind.PARAGRAPH)
                || headings.isKnown(piece)
                || SubHeadings.isLabelled(piece.text())
                || isAddress(piece.text().toString())) {
            return false;
        }
        if (before.kind().isItem()) {
            boolean cut = CharacterRules.beginsLower(piece.text()) && !CharacterRules.isFinished(before.text());
            report.count(ImportWarning.PARAGRAPHS_JOINED, piece.line(), cut ? 1 : 0);
            return cut;
        }
        if (!before.is(Kind.PARAGRAPH) || headings.isKnown(before)) {
            return false;
        }
        return CharacterRules.beginsLower(piece.text()) ? lowerGoesOn(before, piece) : capitalGoesOn(before, at);
    }

    private boolean lowerGoesOn(ClassifiedBlock before, ClassifiedBlock piece) {
        if (CharacterRules.lastBehindClosers(before.text()) == ':') {
            return false;
        }
        if (CharacterRules.isFinished(before.text())) {
            report.add(
                    ImportWarning.JOINED_AFTER_STOP, piece.line(), piece.text().toString());
        } else {
            report.count(ImportWarning.PARAGRAPHS_JOINED, piece.line());
        }
        return true;
    }

    private boolean capitalGoesOn(ClassifiedBlock before, int at) {
        ClassifiedBlock piece = pieces.get(at);
        if (CharacterRules.isFinished(before.text()) || MarkedText.isAllStrong(before.text())) {
            return false;
        }
        boolean cutForSure = ",;–—".indexOf(CharacterRules.last(before.text())) >= 0 || endsInSmallWord(before.text());
        boolean isLong = before.text().length() >= SOME_LENGTH;
        if (!isLong && (!cutForSure || !piece.isAfterGap())) {
            return false;
        }
        if (!cutForSure && SubHeadings.mayBe(piece, next(at)) && CharacterRules.last(piece.text()) != '?') {
            report.add(
                    ImportWarning.UNFINISHED_BEFORE_HEADING,
                    piece.line(),
                    piece.text().toString());
            return false;
        }
        report.add(ImportWarning.JOINED, piece.line(), piece.text().toString());
        return true;
    }

    private @Nullable ClassifiedBlock next(int at) {
        return at + 1 < pieces.size() ? pieces.get(at + 1) : null;
    }

    private static boolean endsInSmallWord(CharSequence text) {
        int end = text.length();
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && NEVER_LAST.contains(text.subSequence(start, end).toString());
    }

    /** An address alone on its line begins in lower case, and goes on with nothing. */
    private static boolean isAddress(String text) {
        return text.indexOf(' ') < 0 && (text.startsWith("www.") || text.contains("://") || text.indexOf('@') > 0);
    }
}
