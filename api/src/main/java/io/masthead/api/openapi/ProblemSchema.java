package io.masthead.api.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shape of {@link io.masthead.api.problem.Problem} in the OpenAPI document; no method returns one, so that nobody scans it. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema get() {
        return texts("type", "title", "detail")
                .addProperty("status", of(SchemaType.INTEGER))
                .addProperty("reasons", list(texts("code", "detail", "section")))
                .addProperty("violations", list(texts("field", "message")))
                .addProperty("current", of(SchemaType.OBJECT))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail");
    }

    private static Schema texts(String... names) {
        var schema = of(SchemaType.OBJECT);
        for (var name : names) {
            schema.addProperty(name, of(SchemaType.STRING));
        }
        return schema;
    }

    private static Schema list(Schema item) {
        return of(SchemaType.ARRAY).items(item);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
