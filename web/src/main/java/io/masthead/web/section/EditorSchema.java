package io.masthead.web.section;

import io.masthead.domain.document.json.SchemaJson;
import io.quarkus.qute.TemplateExtension;

/** What a text may hold, as a data block of the editor's page: browser and server never differ. */
@TemplateExtension(namespace = "schema")
final class EditorSchema {

    private static final String JSON = SchemaJson.write();

    private EditorSchema() {}

    /** The domain's schema as JSON. */
    static String json() {
        return JSON;
    }
}
