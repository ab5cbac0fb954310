package io.masthead.domain.intake;

import io.masthead.domain.intake.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the ends of pages cut, and tells sub-headings from paragraphs. A block goes on in the next one when that
 * begins in lower case, or when it is of some length and ends without a stop.
 */
final class Joiner {

    /** From this length, in characters, a block without a stop is a cut paragraph; a shorter one is a sub-heading. */
    private static final int SOME_LENGTH = 100;

    private static final int LONGEST_SUB_HEADING = 120;
    private static final int LONGEST_BYLINE = 80;
    private static final Set<String> NEVER_LAST =
            Set.of("the", "a", "an", "of", "and", "or", "that", "which", "və", "ki", "и", "что");

    private final List<Piece> pieces;
    private final Set<String> knownHeadings;
    private final Report report;

    /** @param knownHeadings the keys of sub-headings that the contents list names */
    Joiner(List<Piece> pieces, Set<String> knownHeadings, Report report) {
        this.pieces = pieces;
        this.knownHeadings = knownHeadings;
        this.report = report;
    }

    List<Piece> join() {
        return headed(joined());
    }

    private List<Piece> joined() {
        var out = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!out.isEmpty() && goesOn(out.getLast(), i)) {
                out.getLast().append(piece.text(), report);
            } else {
                out.add(piece);
            }
        }
        return out;
    }

    private boolean goesOn(Piece before, int at) {
        Piece piece = pieces.get(at);
        if (!piece.is(Kind.PARAGRAPH) || isKnownHeading(piece) || isLabelled(piece.text())) {
            return false;
        }
        if (before.kind().isItem()) {
            return Letters.beginsLower(piece.text()) && !Letters.isFinished(before.text());
        }
        if (!before.is(Kind.PARAGRAPH) || isKnownHeading(before)) {
            return false;
        }
        return Letters.beginsLower(piece.text()) ? lowerGoesOn(before, piece) : capitalGoesOn(before, at);
    }

    private boolean lowerGoesOn(Piece before, Piece piece) {
        if (Letters.lastBehindClosers(before.text()) == ':') {
            return false;
        }
        if (Letters.isFinished(before.text())) {
            report.add(Remark.JOINED_AFTER_STOP, piece.line(), piece.text().toString());
        }
        return true;
    }

    private boolean capitalGoesOn(Piece before, int at) {
        Piece piece = pieces.get(at);
        if (Letters.isFinished(before.text())
                || Inline.isAllStrong(before.text().toString())) {
            return false;
        }
        boolean cutForSure = ",;–—".indexOf(Letters.last(before.text())) >= 0 || endsInSmallWord(before.text());
        if (!cutForSure && before.text().length() < SOME_LENGTH) {
            return false;
        }
        if (!cutForSure && looksLikeHeading(piece, next(at)) && Letters.last(piece.text()) != '?') {
            report.add(
                    Remark.UNFINISHED_BEFORE_HEADING, piece.line(), piece.text().toString());
            return false;
        }
        report.add(Remark.JOINED, piece.line(), piece.text().toString());
        return true;
    }

    private @Nullable Piece next(int at) {
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

    /** “a) …”, “(ii) …”: an item that is kept as a paragraph, because a list would lose its letter. */
    private static boolean isLabelled(CharSequence text) {
        int start = !text.isEmpty() && text.charAt(0) == '(' ? 1 : 0;
        int at = start;
        while (at < text.length() && at < start + 4 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at > start && at < text.length() && text.charAt(at) == ')';
    }

    private List<Piece> headed(List<Piece> joined) {
        var out = new ArrayList<Piece>(joined.size());
        for (int i = 0; i < joined.size(); i++) {
            Piece piece = joined.get(i);
            Piece next = i + 1 < joined.size() ? joined.get(i + 1) : null;
            out.add(isHeading(piece, next, i) ? asHeading(piece) : piece);
        }
        return out;
    }

    private boolean isHeading(Piece piece, @Nullable Piece next, int at) {
        if (isKnownHeading(piece)) {
            return true;
        }
        if (!looksLikeHeading(piece, next)) {
            if (next == null && piece.is(Kind.PARAGRAPH) && isBare(piece.text())) {
                report.add(Remark.SHORT_LINE_KEPT, piece.line(), piece.text().toString());
            }
            return false;
        }
        if (at == 0 && isByline(piece.text())) {
            report.add(Remark.BYLINE_KEPT, piece.line(), piece.text().toString());
            return false;
        }
        return true;
    }

    private Piece asHeading(Piece piece) {
        if (Letters.lastBehindClosers(piece.text()) == '?') {
            report.add(Remark.QUESTION_AS_HEADING, piece.line(), piece.text().toString());
        }
        return piece.as(Kind.HEADING);
    }

    private boolean isKnownHeading(Piece piece) {
        return piece.is(Kind.PARAGRAPH)
                && piece.text().length() <= Headings.LONGEST_TITLE
                && !knownHeadings.isEmpty()
                && knownHeadings.contains(Letters.key(Inline.plain(piece.text().toString())));
    }

    private static boolean isByline(CharSequence text) {
        return text.length() <= LONGEST_BYLINE && text.toString().startsWith("By ");
    }

    private static boolean looksLikeHeading(Piece piece, @Nullable Piece next) {
        boolean followed = next != null && (!next.is(Kind.PARAGRAPH) || !Letters.beginsLower(next.text()));
        return piece.is(Kind.PARAGRAPH) && followed && isBare(piece.text());
    }

    /** A short line without a stop, or one short question, that begins with a capital or a number. */
    private static boolean isBare(CharSequence text) {
        if (text.length() > LONGEST_SUB_HEADING || Letters.beginsLower(text) || isLabelled(text)) {
            return false;
        }
        char last = Letters.lastBehindClosers(text);
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
