package io.masthead.domain.document.docx;

/** Reports letters that follow each other as one passage. */
final class PassageReport {
    private static final int LONGEST = 500;

    private final WordWarningCode code;
    private final Warnings warnings;
    private final StringBuilder passage = new StringBuilder();

    PassageReport(WordWarningCode code, Warnings warnings) {
        this.code = code;
        this.warnings = warnings;
    }

    void add(String letters) {
        if (passage.length() < LONGEST) {
            passage.append(letters);
        }
    }

    void end() {
        if (!passage.isEmpty()) {
            warnings.add(code, passage.toString());
            passage.setLength(0);
        }
    }
}
