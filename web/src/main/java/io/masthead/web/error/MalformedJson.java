package io.masthead.web.error;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.masthead.api.problem.Problem;
import io.masthead.api.problem.Problem.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** JSON that is none, or holds another type than is expected there. The library's own words name our classes: they stay here. */
final class MalformedJson {

    private static final int STATUS = 400;

    private MalformedJson() {}

    static Problem problem(JacksonException failure, ErrorMessages messages) {
        var field = field(failure);
        return new Problem(
                "about:blank",
                ErrorWording.title(STATUS, messages),
                STATUS,
                sentence(failure, messages),
                null,
                field.isEmpty() ? null : List.of(new Violation(field, messages.other_json_type())),
                null);
    }

    private static String sentence(JacksonException failure, ErrorMessages messages) {
        var place = failure.getLocation();
        return place == null || place.getLineNr() < 1
                ? messages.not_json()
                : messages.not_json_at(place.getLineNr(), place.getColumnNr());
    }

    /** Such as {@code policy.stages[0].approvals}; empty where the whole is no JSON. */
    private static String field(JacksonException failure) {
        if (!(failure instanceof JsonMappingException mapping)) {
            return "";
        }
        var path = mapping.getPath().stream().map(MalformedJson::step).collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private static String step(Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
    }
}
