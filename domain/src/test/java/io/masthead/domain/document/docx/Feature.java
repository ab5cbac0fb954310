package io.masthead.domain.document.docx;

import java.util.List;

/**
 * Something that Word files have, as it stands in one, and what it is in a text.
 *
 * @param xml what stands in {@code w:body}
 * @param accepted the text as HTML without ids, all changes accepted
 * @param rejected the same with all changes rejected
 * @param warnings the codes of what is reported, in their order
 * @param sameLetters whether the text has all letters that Word shows, and no others
 */
record Feature(
        String name,
        String xml,
        String accepted,
        String rejected,
        List<WordWarningCode> warnings,
        boolean sameLetters) {

    static Feature of(String name, String xml, String html, WordWarningCode... warnings) {
        return new Feature(name, xml, html, html, List.of(warnings), true);
    }

    static Feature tracked(String name, String xml, String accepted, String rejected, WordWarningCode... warnings) {
        return new Feature(name, xml, accepted, rejected, List.of(warnings), true);
    }

    /** The same, where letters are dropped, or others stand for them. */
    Feature withOtherLetters() {
        return new Feature(name, xml, accepted, rejected, warnings, false);
    }

    String html(Reading reading) {
        return reading == Reading.ACCEPT_ALL ? accepted : rejected;
    }

    @Override
    public String toString() {
        return name;
    }
}
