package io.masthead.web.publication;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The publications, each with the way to its settings. */
@CheckedTemplate(basePath = "publication")
public record PublicationsPage(List<Line> publications) implements TemplateInstance {

    /** One publication. */
    public record Line(String href, String title, String tagline, List<String> names, int stages) {}
}
