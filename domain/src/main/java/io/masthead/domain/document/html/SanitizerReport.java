package io.masthead.domain.document.html;

import io.masthead.domain.document.html.SanitizerWarning.Code;
import io.masthead.domain.language.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Collects what was left out, in the order of the text. */
final class SanitizerReport {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_WARNINGS = 1000;

    private final List<SanitizerWarning> warnings = new ArrayList<>();

    List<SanitizerWarning> warnings() {
        return List.copyOf(warnings);
    }

    void add(Code code, Element source, String what, String text) {
        add(code, source, what, text, List.of());
    }

    /** An element that is left out, told by its words or by what it would have fetched. */
    void element(Code code, Element source) {
        String words = source.wholeText();
        for (String name : List.of("value", "src", "data")) {
            words = words.isBlank() ? source.attr(name) : words;
        }
        add(code, source, source.normalName(), words);
    }

    void attribute(Element source, String name) {
        var said = List.of(name, shown(source.attr(name)));
        add(Code.ATTRIBUTE, source, source.normalName(), source.wholeText(), said);
    }

    private void add(Code code, Element source, String what, String text, List<String> arguments) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(new SanitizerWarning(code, what, shown(text), arguments, line(source)));
        }
    }

    private static int line(Element source) {
        return source.sourceRange().isTracked() ? source.sourceRange().start().lineNumber() : 0;
    }

    private static String shown(String text) {
        String clean = Characters.cleaned(text).strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_TEXT));
    }
}
