package io.masthead.domain.document.docx;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/** Of several forms of one thing only one is read: the first that is understood here (ECMA-376-3, 7.5). */
final class Alternatives {
    private static final Set<String> UNDERSTOOD = Set.of("wps", "wpg", "wpc", "w14", "w15", "wp14", "a14");

    private Alternatives() {}

    /** Reads {@code mc:AlternateContent}. */
    static void read(XmlCursor xml, Consumer<XmlCursor> branch) {
        var chosen = new boolean[1];
        xml.children(name -> {
            boolean wanted =
                    name.equals("mc:Fallback") || (name.equals("mc:Choice") && isUnderstood(xml.value("Requires")));
            if (wanted && !chosen[0]) {
                chosen[0] = true;
                branch.accept(xml);
            }
        });
    }

    private static boolean isUnderstood(String prefixes) {
        return Arrays.stream(prefixes.strip().split("\\s+")).allMatch(UNDERSTOOD::contains);
    }
}
