package io.masthead.web.help;

import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.layout.RequestLocale;
import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;

/** Help, for everybody: a stranger has a PDF to check. */
@Path("/help")
@Produces("text/html; charset=utf-8")
@PermitAll
public class HelpPages {

    /** Only the frame depends on who reads; a sign-in changes the cookies. */
    private static final String FIVE_MINUTES = "private, max-age=300";

    private static final String FALLBACK = "en";

    @Inject
    Engine engine;

    @Inject
    RequestLocale locale;

    @GET
    public Response index() {
        return kept(new HelpIndexPage(HelpTopic.allRoles()));
    }

    @GET
    @Path("{topic}")
    public Response topic(@RestPath String topic) {
        var found = HelpTopic.at(topic).orElseThrow(() -> Refused.unknown(ResourceKind.PAGE));
        var translated = text(found, locale.tag());
        var language = translated == null ? FALLBACK : locale.tag();
        var text = Objects.requireNonNullElseGet(translated, () -> text(found, FALLBACK));
        return kept(new HelpPage(found, language, new RawString(text.render()), found.related()));
    }

    private Template text(HelpTopic topic, String language) {
        return engine.getTemplate("help/" + language + "/" + topic.slug());
    }

    private static Response kept(TemplateInstance page) {
        return Response.ok(page)
                .header("Cache-Control", FIVE_MINUTES)
                .header("Vary", "Cookie, Accept-Language")
                .build();
    }
}
