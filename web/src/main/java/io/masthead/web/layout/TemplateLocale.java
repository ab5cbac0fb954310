package io.masthead.web.layout;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Makes every template of a request speak its language, so that no page has to pass it on. */
@ApplicationScoped
class TemplateLocale {

    @Inject
    RequestLocale language;

    void teach(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance template) {
        if (Arc.container().requestContext().isActive()) {
            template.setLocale(language.tag());
        }
    }
}
