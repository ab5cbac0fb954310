package io.masthead.domain.document.merge;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.diff.Token;
import java.util.ArrayList;
import java.util.List;

/** Puts parts of several lines one behind the other; where two words would become one, a space comes between them. */
final class TokenLine {
    private static final Token SPACE = new Token(" ", List.of(new TextRun(" ", List.of())));

    private final List<Token> tokens = new ArrayList<>();

    /** Appends what stood together in one of the texts. */
    void add(List<Token> part) {
        if (!part.isEmpty() && !tokens.isEmpty() && !staysApart(part)) {
            tokens.add(SPACE);
        }
        tokens.addAll(part);
    }

    /** Appends what is to be parted from what comes before. */
    void addApart(List<Token> part) {
        if (!part.isEmpty() && !tokens.isEmpty() && !isSpace(tokens.getLast()) && !isSpace(part.getFirst())) {
            tokens.add(SPACE);
        }
        tokens.addAll(part);
    }

    /** The line in its one form. */
    List<Inline> finished() {
        var line = new InlineBuilder();
        for (Token token : tokens) {
            for (Inline piece : token.pieces()) {
                switch (piece) {
                    case TextRun run -> line.add(run.text(), run.marks());
                    case Note note -> line.add(note);
                }
            }
        }
        return line.finished();
    }

    private static boolean isSpace(Token token) {
        return token.text().equals(" ");
    }

    /** Whether the last tokens and the first ones of the part are still the same ones when they are read together. */
    private boolean staysApart(List<Token> part) {
        var seam = new ArrayList<>(tokens.subList(Math.max(0, tokens.size() - 2), tokens.size()));
        seam.addAll(part.subList(0, Math.min(2, part.size())));
        var line = seam.stream().flatMap(token -> token.pieces().stream()).toList();
        return Token.of(line).equals(seam);
    }
}
