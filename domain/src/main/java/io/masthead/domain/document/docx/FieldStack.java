package io.masthead.domain.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/** The fields that are open where the text is read. */
final class FieldStack {
    /** Word follows some twenty; what is deeper is counted, so that each end still meets its own beginning. */
    private static final int DEEPEST = 100;

    private final Deque<Field> open = new ArrayDeque<>();
    private final Warnings warnings;
    private final BooleanSupplier isPresent;
    private int deeper;

    /** @param isPresent whether what is read now stands in this reading of the tracked changes */
    FieldStack(Warnings warnings, BooleanSupplier isPresent) {
        this.warnings = warnings;
        this.isPresent = isPresent;
    }

    void begin() {
        if (open.size() < DEEPEST) {
            open.push(new Field());
        } else {
            deeper++;
        }
    }

    /** A field whose result is dropped, whatever its code is. */
    void beginDropped(String name) {
        begin();
        code(name);
        separate();
    }

    /** One of the three signs that bound code and result (ECMA-376-1, 17.16.18). */
    void character(String type) {
        switch (type) {
            case "begin" -> begin();
            case "separate" -> separate();
            case "end" -> end();
            default -> {}
        }
    }

    void code(String letters) {
        Field field = open.peek();
        if (deeper == 0 && field != null && !field.isInResult()) {
            field.code(letters);
        }
    }

    void separate() {
        Field field = open.peek();
        if (deeper == 0 && field != null) {
            field.separate();
        }
    }

    void end() {
        if (deeper > 0) {
            deeper--;
        } else if (!open.isEmpty()) {
            report(open.pop());
        }
    }

    /** Fields that a paragraph cannot leave open end with it, whatever the file says. */
    void endOfParagraph() {
        while (!open.isEmpty()
                && (!open.element().isInResult() || open.element().endsWithParagraph())) {
            deeper = 0;
            end();
        }
    }

    private void report(Field field) {
        field.end();
        if (field.isMissed() && field.isInResult() && !isDropping()) {
            warnings.add(WordWarningCode.FIELD_DROPPED, field.dropped(), field.name());
        } else if (field.isMadeOfCode() && isPresent.getAsBoolean() && !isDropping()) {
            warnings.add(WordWarningCode.FIELD_CODE, field.arguments(), field.name());
        }
    }

    /** Whether letters here belong to a code, or to a result that is not kept. */
    boolean isDropping() {
        return open.stream().anyMatch(it -> !it.isInResult() || it.isDropped());
    }

    /** Letters that are not kept. */
    void drop(String letters) {
        for (Field field : open) {
            if (field.isInResult() && field.isDropped()) {
                field.drop(letters);
            }
        }
    }

    /** Where the letters here lead by a field; empty where to nowhere. */
    String link() {
        return open.stream()
                .filter(Field::isInResult)
                .map(Field::link)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }
}
