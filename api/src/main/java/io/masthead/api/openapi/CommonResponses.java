package io.masthead.api.openapi;

import io.masthead.api.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the OpenAPI document by what follows from an operation's form: the statuses with which it can be refused, each
 * with a problem (RFC 9457), and the types of what its query takes as text to say what is wrong with it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonResponses implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final Set<String> WHOLE_NUMBERS = Set.of("limit", "from", "to");
    private static final Set<String> LIMITED = Set.of("/api/v1/imports", "/api/v1/issues/{id}/proofs");
    private static final String FILE = "/pdf";
    private static final String IF_MATCH = "If-Match";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema(PROBLEM, ProblemSchema.get());
        document.getPaths().getPathItems().forEach(CommonResponses::complete);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().values().forEach(operation -> complete(path, item, operation));
    }

    private static void complete(String path, PathItem item, Operation operation) {
        var parameters = Stream.of(item.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        parameters.forEach(parameter -> specify(path, parameter));
        operation.getResponses().getAPIResponses().values().forEach(CommonResponses::nameTypes);
        if (path.endsWith(FILE)) {
            addPartialAnswers(operation);
        }
        refusals(path, operation, parameters)
                .forEach(status -> operation.getResponses().addAPIResponse(status, problem()));
        if (operation.getRequestBody() != null) {
            // what is missing is told by the name of its field, the whole body as well
            operation.getRequestBody().setRequired(isFile(operation));
        }
    }

    /** A media type alone: how much it is preferred to others is between the methods. */
    private static void nameTypes(APIResponse response) {
        if (response.getContent() == null) {
            return;
        }
        var named = OASFactory.createContent();
        response.getContent()
                .getMediaTypes()
                .forEach((type, described) -> named.addMediaType(type.replaceFirst(";.*", ""), described));
        response.setContent(named);
    }

    /** A file is answered to conditions and ranges (RFC 9110, sections 13 and 14). */
    private static void addPartialAnswers(Operation operation) {
        var responses = operation.getResponses();
        responses.addAPIResponse(
                "206",
                OASFactory.createAPIResponse()
                        .description("The part that is asked for")
                        .content(responses.getAPIResponse("200").getContent()));
        responses.addAPIResponse("304", OASFactory.createAPIResponse().description("Kept already"));
        responses.addAPIResponse("416", problem());
    }

    private static void specify(String path, Parameter parameter) {
        if (WHOLE_NUMBERS.contains(parameter.getName())) {
            parameter.setSchema(wholeNumber());
        }
        if (parameter.getName().equals(IF_MATCH)) {
            parameter.setRequired(needsVersion(path));
        }
    }

    /** Of an issue, a publication and an assignment a version may be named, of a section it must (docs/decisions/0008). */
    private static boolean needsVersion(String path) {
        return path.startsWith("/api/v1/sections/") && !path.endsWith("/assignment");
    }

    private static Set<String> refusals(String path, Operation operation, List<Parameter> parameters) {
        var statuses = new LinkedHashSet<>(List.of("406"));
        boolean sends = operation.getRequestBody() != null;
        boolean isOpen =
                operation.getSecurity() == null || operation.getSecurity().isEmpty();
        if (!isOpen) {
            statuses.addAll(List.of("401", "403", "503"));
        }
        if (sends) {
            statuses.addAll(List.of("400", "413", "415", "422"));
        }
        if (sends && !isOpen) {
            statuses.addAll(List.of("404", "409"));
        }
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (has(parameters, Parameter.In.QUERY)) {
            statuses.add("422");
        }
        if (parameters.stream().anyMatch(it -> it.getName().equals(IF_MATCH))) {
            statuses.addAll(needsVersion(path) ? List.of("409", "412", "428") : List.of("409", "412"));
        }
        if (path.startsWith("/api/v1/editions/")) {
            statuses.add("410");
        }
        if (path.contains("/issues/{id}/")) {
            statuses.add("409");
        }
        if (LIMITED.contains(path)) {
            statuses.add("429");
        }
        return statuses;
    }

    private static boolean has(List<Parameter> parameters, Parameter.In place) {
        return parameters.stream().anyMatch(it -> it.getIn() == place);
    }

    private static boolean isFile(Operation operation) {
        return operation.getRequestBody().getContent().getMediaTypes().keySet().equals(Set.of("multipart/form-data"));
    }

    private static APIResponse problem() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        var content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse()
                .description("Refused, with the reason")
                .content(content);
    }

    private static Schema wholeNumber() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }
}
