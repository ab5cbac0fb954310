package io.masthead.web.layout;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.Locale;

/** Messages and numbers in the interface's language, for what is put together before a template sees it. */
@RequestScoped
public class Localizer {

    @Inject
    RequestLocale language;

    public Locale locale() {
        return Locale.forLanguageTag(language.tag());
    }

    /** A message bundle in this request's language. */
    public <T> T messages(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }

    /** With a separator from 1,000 on. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }
}
