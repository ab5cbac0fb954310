package io.masthead.web.home;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("/")
@Produces("text/html; charset=utf-8")
public class HomePage {

    record Home(String title) implements TemplateInstance {}

    @GET
    public TemplateInstance home() {
        return new Home("Masthead");
    }
}
