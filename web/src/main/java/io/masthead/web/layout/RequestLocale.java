package io.masthead.web.layout;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The interface language of a request: the first that the browser prefers and the application has. */
@RequestScoped
public class RequestLocale {

    @Inject
    RoutingContext request;

    @Inject
    @ConfigProperty(name = "quarkus.locales")
    List<String> ours;

    @Inject
    @ConfigProperty(name = "quarkus.default-locale")
    String fallback;

    /** A BCP 47 tag, as the {@code lang} attribute wants it. */
    public String tag() {
        return request.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .filter(ours::contains)
                .findFirst()
                .orElse(fallback);
    }
}
