package io.masthead.domain.document.docx.write;

import java.util.Locale;

/** Language tags as Word spells them: {@code az-Latn}, {@code pt-BR} (RFC 5646, 2.1.1). */
final class LanguageTag {

    private LanguageTag() {}

    static String of(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }
}
