package io.masthead.domain.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code w:sectPr} says of pages, as far as it holds text or a change.
 *
 * @param furniture the ids of the relationships to headers and footers
 */
record PageProperties(List<String> furniture, @Nullable Revision formatted) {
    private static final int LONGEST = 500;

    static final PageProperties NONE = new PageProperties(List.of(), null);

    static PageProperties read(XmlCursor xml) {
        var furniture = new ArrayList<String>();
        var formatted = new ArrayList<Revision>();
        xml.children(name -> {
            switch (name) {
                case "w:headerReference", "w:footerReference" -> furniture.add(xml.value("r:id"));
                case "w:sectPrChange" -> formatted.add(Revision.at(xml));
                default -> {}
            }
        });
        return new PageProperties(List.copyOf(furniture), formatted.isEmpty() ? null : formatted.getLast());
    }

    /** Says what is not carried over: heads and feet of pages, and changes of their look. */
    void report(TextFlow flow) {
        ReadingContext context = flow.context;
        if (formatted != null) {
            context.changes.note(WordChange.Kind.FORMATTED, formatted, flow.place());
            context.warnings.add(WordWarningCode.LOOK_CHANGED, "w:sectPr");
        }
        for (String id : furniture) {
            var target = flow.relationships.get(id);
            if (target != null && !target.outside() && context.furniture.add(target.target())) {
                String words = words(context, target.target());
                if (!words.isBlank()) {
                    context.warnings.addForFile(WordWarningCode.PAGE_HEADER, words);
                }
            }
        }
    }

    private static String words(ReadingContext context, String part) {
        var words = new StringBuilder();
        try (XmlCursor xml = context.file.xml(part)) {
            if (xml != null) {
                collect(xml, words);
            }
        }
        return words.toString().strip();
    }

    private static void collect(XmlCursor xml, StringBuilder words) {
        xml.children(name -> {
            switch (name) {
                case "w:t" -> {
                    if (words.length() < LONGEST) {
                        words.append(xml.text());
                    }
                }
                case "w:p" -> {
                    words.append(' ');
                    collect(xml, words);
                }
                case "mc:Fallback" -> {}
                default -> collect(xml, words);
            }
        });
    }
}
