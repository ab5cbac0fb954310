package io.masthead.web.layout;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Sets the locale of every template that a request renders, so that no page has to pass it on. */
@ApplicationScoped
class TemplateLocale {

    @Inject
    RequestLocale language;

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::localize);
    }

    private void localize(TemplateInstance template) {
        if (Arc.container().requestContext().isActive()) {
            template.setLocale(language.tag());
        }
    }
}
