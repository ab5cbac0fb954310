package io.masthead.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.section.SectionMove;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the workflow allows can be done on a page and through the API: a new move has no case here until it has both. */
@AnalyzeClasses(packages = "io.masthead", importOptions = DoNotIncludeTests.class)
class MovesOfferedTest {

    private static final String SECTION = "/sections/{id}/";
    private static final String API_SECTION = "/api/v1/sections/{id}";
    private static final String ISSUE = "/issues/{publication}/{period}/";
    private static final String API_ISSUE = "/api/v1/issues/{id}";

    private static final List<Class<? extends Annotation>> WRITES =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);

    /**
     * Where a move is made.
     *
     * @param page the address of its form
     * @param api its address in the API
     */
    private record Offer(String page, String api) {}

    private static Offer of(SectionMove move) {
        return switch (move) {
            case SAVE -> new Offer("POST " + SECTION + "edit", "PUT " + API_SECTION);
            // one form with two buttons
            case APPROVE, REQUEST_CHANGES ->
                new Offer("POST " + SECTION + "decide", "POST " + API_SECTION + "/" + move.label());
            case RESTORE, SUBMIT, WITHDRAW, REPLACE_REVIEWER, REOPEN ->
                new Offer("POST " + SECTION + move.label(), "POST " + API_SECTION + "/" + move.label());
        };
    }

    private static Offer of(IssueMove move) {
        return switch (move) {
            case PLAN -> new Offer("POST /issues/new", "POST /api/v1/issues");
            case IMPORT -> new Offer("POST /import", "POST /api/v1/imports");
            case PROOF -> new Offer("POST " + ISSUE + "proofs", "POST " + API_ISSUE + "/proofs");
            case ADD_SECTION -> new Offer("POST " + ISSUE + "sections", "POST /api/v1/issues/{issue}/sections");
            case ARRANGE -> new Offer("POST " + ISSUE + "order", "PUT " + API_ISSUE + "/order");
            // on the page of a new issue, from which one is chosen to be like
            case CLONE -> new Offer("POST /issues/new", "POST " + API_ISSUE + "/clone");
            case DISCARD -> new Offer("POST " + ISSUE + "discard", "DELETE " + API_ISSUE);
            case WAIVE -> new Offer("POST " + ISSUE + "waivers", "POST " + API_ISSUE + "/waivers");
            case PUBLISH -> new Offer("POST " + ISSUE + "publish", "POST " + API_ISSUE + "/publish");
            case CORRECT -> new Offer("POST " + ISSUE + "correct", "POST " + API_ISSUE + "/correct");
            case ABANDON -> new Offer("POST " + ISSUE + "abandon", "POST " + API_ISSUE + "/abandon");
            case RETRACT ->
                new Offer("POST " + ISSUE + "editions/{number}/retract", "POST /api/v1/editions/{id}/retract");
        };
    }

    @ArchTest
    static void every_move_is_made_on_a_page_and_through_the_api(JavaClasses all) {
        var addresses = addresses(all);

        assertThat(offers().flatMap(offer -> Stream.of(offer.page(), offer.api())))
                .isSubsetOf(addresses);
    }

    private static Stream<Offer> offers() {
        return Stream.concat(
                Arrays.stream(SectionMove.values()).map(MovesOfferedTest::of),
                Arrays.stream(IssueMove.values()).map(MovesOfferedTest::of));
    }

    private static Set<String> addresses(JavaClasses all) {
        return all.stream()
                .filter(it -> it.isAnnotatedWith(Path.class))
                .flatMap(it -> it.getMethods().stream())
                .flatMap(MovesOfferedTest::addresses)
                .collect(Collectors.toSet());
    }

    private static Stream<String> addresses(JavaMethod method) {
        var under = method.getOwner().getAnnotationOfType(Path.class).value();
        var own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var path = Stream.of(under, own)
                .flatMap(it -> Arrays.stream(it.split("/")))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return WRITES.stream().filter(method::isAnnotatedWith).map(verb -> verb.getSimpleName() + " " + path);
    }
}
