package io.masthead.web.layout;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers for people: {@code {words.grouped}} is 3,162. */
@TemplateExtension
final class Numbers {

    private Numbers() {}

    static String grouped(Integer number, @TemplateAttribute("locale") Object locale) {
        return NumberFormat.getIntegerInstance(locale instanceof Locale known ? known : Locale.ENGLISH)
                .format(number);
    }
}
