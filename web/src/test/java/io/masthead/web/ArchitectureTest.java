package io.masthead.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.review.LatestReview;
import io.masthead.domain.section.Section;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.regex.Pattern;

/** The dependencies that modules and features may have, as far as the build alone does not hold them. */
@AnalyzeClasses(
        packages = "io.masthead",
        importOptions = {DoNotIncludeTests.class, DoNotIncludeFixtures.class})
class ArchitectureTest {

    private static final String DOMAIN = "io.masthead.domain.";
    private static final String IN_API = "io.masthead.api..";
    private static final String IN_PDF = "io.masthead.pdf..";
    private static final String IN_WEB = "io.masthead.web..";

    private static final List<String> MOVES_OF_ISSUES =
            List.of("freezeFor", "thaw", "published", "correct", "abandonCorrection", "reviveApproval");

    private static final List<String> DECISIONS =
            List.of("open", "approve", "requestChanges", "withdraw", "substitute", "revive");

    private static final List<Class<? extends Annotation>> REQUESTS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private static final List<Class<? extends Annotation>> ACCESS_RULES =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class);

    @ArchTest
    static void all_four_modules_are_looked_at(JavaClasses all) {
        for (var module : List.of("domain", "api", "pdf", "web")) {
            assertThat(all.stream().filter(it -> it.getPackageName().startsWith("io.masthead." + module)))
                    .as(module)
                    .hasSizeGreaterThan(10);
        }
    }

    @ArchTest
    static final ArchRule the_api_knows_no_template_and_no_typesetter = noClasses()
            .that()
            .resideInAPackage(IN_API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus.qute..", IN_PDF, IN_WEB);

    @ArchTest
    static final ArchRule the_typesetter_knows_no_database_no_http_and_no_api = noClasses()
            .that()
            .resideInAPackage(IN_PDF)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate..", "jakarta.ws.rs..", IN_API, IN_WEB);

    @ArchTest
    static final ArchRule the_typesetter_asks_for_no_day_and_no_time = noClasses()
            .that()
            .resideInAPackage(IN_PDF)
            .should()
            .callMethodWhere(describe("it tells the time", ArchitectureTest::tellsTheTime));

    @ArchTest
    static final ArchRule only_the_typesetter_touches_flying_saucer = noClasses()
            .that()
            .resideOutsideOfPackage(IN_PDF)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.xhtmlrenderer..", "org.openpdf..");

    @ArchTest
    static final ArchRule no_record_of_the_api_holds_an_entity = noFields()
            .that()
            .areDeclaredInClassesThat(describe(
                    "are records of the api",
                    it -> it.isRecord() && it.getPackageName().startsWith("io.masthead.api")))
            .should(ArchCondition.from(describe("hold an entity", ArchitectureTest::holdsAnEntity)));

    /** But for the exceptions by which a page of failures knows that the database is away. */
    @ArchTest
    static final ArchRule pages_and_api_know_no_database = noClasses()
            .that()
            .resideInAnyPackage(IN_WEB, IN_API)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                            .and(not(assignableTo(Throwable.class))));

    /** Finders with a name are the domain's own; what every entity inherits is for the domain alone. */
    @ArchTest
    static final ArchRule pages_and_api_put_no_query = noClasses()
            .that()
            .resideInAnyPackage(IN_WEB, IN_API)
            .should()
            .callMethodWhere(describe("it is inherited from Panache", ArchitectureTest::isInheritedFromPanache));

    @ArchTest
    static void the_domain_itself_is_seen_to_query(JavaClasses all) {
        assertThat(all.stream()
                        .flatMap(it -> it.getMethodCallsFromSelf().stream())
                        .filter(ArchitectureTest::isInheritedFromPanache))
                .as("calls by which the rule above would recognize a query")
                .isNotEmpty();
    }

    /** They look at nothing themselves: what stands in the way is looked at by whoever makes or gives up an edition. */
    @ArchTest
    static final ArchRule only_editions_move_an_issue_as_a_whole = noClasses()
            .that()
            .resideOutsideOfPackage(DOMAIN + "edition..")
            .should()
            .callMethodWhere(describe("it moves an issue as a whole", ArchitectureTest::movesAnIssue));

    @ArchTest
    static void editions_are_seen_to_move_issues(JavaClasses all) {
        assertThat(all.stream()
                        .flatMap(it -> it.getMethodCallsFromSelf().stream())
                        .filter(ArchitectureTest::movesAnIssue)
                        .map(JavaCall::getName)
                        .distinct())
                .as("calls by which the rule above would recognize a move")
                .containsExactlyInAnyOrderElementsOf(MOVES_OF_ISSUES);
    }

    /** They ask no rule: that the move is allowed is seen to where the section is locked. */
    @ArchTest
    static final ArchRule only_sections_decide_reviews = noClasses()
            .that()
            .resideOutsideOfPackages(DOMAIN + "section..", DOMAIN + "review..")
            .should()
            .callMethodWhere(describe("it decides a review", ArchitectureTest::decidesAReview));

    @ArchTest
    static void sections_are_seen_to_decide_reviews(JavaClasses all) {
        assertThat(all.stream()
                        .flatMap(it -> it.getMethodCallsFromSelf().stream())
                        .filter(ArchitectureTest::decidesAReview)
                        .map(JavaCall::getName)
                        .distinct())
                .as("calls by which the rule above would recognize a decision")
                .containsExactlyInAnyOrderElementsOf(DECISIONS);
    }

    @ArchTest
    static final ArchRule every_address_says_who_may = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(IN_API, IN_WEB)
            .and(describe("answer a request", (JavaMethod method) -> has(method, REQUESTS)))
            .should(ArchCondition.from(describe(
                    "say who may, themselves or by their class",
                    method -> has(method, ACCESS_RULES)
                            || ACCESS_RULES.stream()
                                    .anyMatch(rule -> method.getOwner().isAnnotatedWith(rule)))));

    /** They are for all features: each registers what it has for them. */
    @ArchTest
    static final ArchRule errors_and_forms_know_no_feature = noClasses()
            .that()
            .resideInAnyPackage("io.masthead.web.error..", "io.masthead.web.form..")
            .should()
            .dependOnClassesThat(describe("are of a feature", ArchitectureTest::isOfAFeature));

    /** A feature says itself where its jobs are shown. */
    @ArchTest
    static final ArchRule pages_of_jobs_know_no_other_feature = noClasses()
            .that()
            .resideInAPackage("io.masthead.web.job..")
            .should()
            .dependOnClassesThat(describe("are of a feature", ArchitectureTest::isOfAFeature)
                    .and(not(resideInAnyPackage("io.masthead.*.job.."))));

    @ArchTest
    static final ArchRule packages_of_the_api_have_no_cycle =
            slices().matching("io.masthead.api.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_of_web_have_no_cycle =
            slices().matching("io.masthead.web.(**)").should().beFreeOfCycles();

    /** Where foreign markup enters; what is stored is read strictly, but for unsaved words, which no change of the schema loses. */
    private static final List<String> ENTRANCES_OF_MARKUP = List.of(
            "io.masthead.api.draft.DraftResource",
            "io.masthead.api.section.SectionResource",
            "io.masthead.domain.draft.UnsavedText",
            "io.masthead.domain.intake.html.HtmlOutline",
            "io.masthead.domain.intake.markdown.MarkdownBlocks",
            "io.masthead.domain.intake.markdown.MarkdownOutline",
            "io.masthead.web.draft.TypedText",
            "io.masthead.web.section.SubmittedText");

    @ArchTest
    static void markup_is_sanitized_only_where_it_enters(JavaClasses all) {
        assertThat(all.get(HtmlSanitizer.class).getMethodCallsToSelf().stream()
                        .map(call -> call.getOriginOwner().getName())
                        .filter(name -> !name.equals(HtmlSanitizer.class.getName()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ENTRANCES_OF_MARKUP);
    }

    @ArchTest
    static final ArchRule packages_are_named_for_what_they_are_about = noClasses()
            .should()
            .resideInAnyPackage(
                    "..service..", "..util..", "..dto..", "..impl..", "..common..", "..helper..", "..manager..");

    private static boolean isOfAFeature(JavaClass it) {
        return Pattern.matches(
                "io\\.masthead\\.(domain|api|pdf|web)\\.(asset|board|desk|document|draft|edition|intake|issue|job|preflight"
                        + "|publication|review|section)\\b.*",
                it.getName());
    }

    private static boolean tellsTheTime(JavaCall<?> call) {
        return call.getName().equals("now") || call.getName().equals("currentTimeMillis");
    }

    private static boolean movesAnIssue(JavaCall<?> call) {
        return MOVES_OF_ISSUES.contains(call.getName())
                && (call.getTargetOwner().isEquivalentTo(Issue.class)
                        || call.getTargetOwner().isEquivalentTo(Section.class));
    }

    private static boolean decidesAReview(JavaCall<?> call) {
        return DECISIONS.contains(call.getName()) && call.getTargetOwner().isEquivalentTo(LatestReview.class);
    }

    private static boolean has(JavaMethod method, List<Class<? extends Annotation>> oneOf) {
        return oneOf.stream().anyMatch(method::isAnnotatedWith);
    }

    private static boolean holdsAnEntity(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream().anyMatch(it -> it.isAnnotatedWith(Entity.class));
    }

    private static boolean isInheritedFromPanache(JavaCall<?> call) {
        return call.getTarget()
                .resolveMember()
                .filter(found -> found.getOwner().isEquivalentTo(PanacheEntityBase.class))
                .isPresent();
    }
}
