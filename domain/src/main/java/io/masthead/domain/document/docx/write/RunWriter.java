package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Running text as runs, links around them, and references to notes. */
final class RunWriter {

    private static final int HARD_HYPHEN = '\u2011';
    private static final int SOFT_HYPHEN = '\u00AD';

    private final Xml xml;
    private final Relationships relationships;
    private final LinkTargets targets;
    private @Nullable String link;

    /** Writes into a part which names addresses in those relationships. */
    RunWriter(Xml xml, Relationships relationships, LinkTargets targets) {
        this.xml = xml;
        this.relationships = relationships;
        this.targets = targets;
    }

    /** What is to be written where a note stands in a line. */
    interface NoteWriter {
        void write(Note note) throws IOException;
    }

    void line(List<? extends Inline> line, NoteWriter notes) throws IOException {
        for (Inline piece : line) {
            switch (piece) {
                case TextRun run -> {
                    follow(value(run.marks(), MarkType.LINK));
                    run(run);
                }
                case Note note -> {
                    follow(null);
                    notes.write(note);
                }
            }
        }
        follow(null);
    }

    private void follow(@Nullable String address) throws IOException {
        if (link != null && !link.equals(address)) {
            xml.end();
        }
        if (address != null && !address.equals(link)) {
            begin(address);
        }
        link = address;
    }

    private void begin(String address) throws IOException {
        if (address.startsWith("#")) {
            xml.start("w:hyperlink", "w:anchor", targets.of(address.substring(1)), "w:history", "1");
        } else {
            xml.start("w:hyperlink", "r:id", relationships.address(address), "w:history", "1");
        }
    }

    private void run(TextRun run) throws IOException {
        xml.start("w:r");
        properties(run.marks());
        letters(run.text());
        xml.end();
    }

    private void properties(List<Mark> marks) throws IOException {
        if (marks.isEmpty()) {
            return;
        }
        xml.start("w:rPr");
        if (has(marks, MarkType.LINK)) {
            xml.value("w:rStyle", ParagraphStyle.LINK);
        }
        if (has(marks, MarkType.STRONG)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (has(marks, MarkType.EMPHASIS)) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (has(marks, MarkType.SUPERSCRIPT)) {
            xml.value("w:vertAlign", "superscript");
        } else if (has(marks, MarkType.SUBSCRIPT)) {
            xml.value("w:vertAlign", "subscript");
        }
        String language = value(marks, MarkType.LANGUAGE);
        if (language != null) {
            xml.value("w:lang", LanguageTag.of(language));
        }
        xml.end();
    }

    /** Hyphens of both kinds are elements in Word; as characters it would look for them in another typeface. */
    private void letters(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == HARD_HYPHEN || letter == SOFT_HYPHEN) {
                words(text.substring(from, i));
                xml.empty(letter == HARD_HYPHEN ? "w:noBreakHyphen" : "w:softHyphen");
                from = i + 1;
            }
        }
        words(text.substring(from));
    }

    private void words(String words) throws IOException {
        if (!words.isEmpty()) {
            xml.start("w:t", "xml:space", "preserve").text(words).end();
        }
    }

    private static boolean has(List<Mark> marks, MarkType type) {
        return marks.stream().anyMatch(mark -> mark.type() == type);
    }

    private static @Nullable String value(List<Mark> marks, MarkType type) {
        return marks.stream()
                .filter(mark -> mark.type() == type)
                .map(Mark::value)
                .findFirst()
                .orElse(null);
    }
}
