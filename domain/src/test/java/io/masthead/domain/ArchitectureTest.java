package io.masthead.domain;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodReference;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/** What the domain may use, and which package of it may use which. */
@AnalyzeClasses(packages = "io.masthead.domain", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String DOMAIN = "io.masthead.domain";

    /** Each package may use those before it, and none after it. */
    private static final List<String> PACKAGES = List.of(
            "persistence",
            "json",
            "message",
            "language",
            "document",
            "document.html",
            "document.hash",
            "document.json",
            "document.diff",
            "document.merge",
            "document.docx",
            "document.docx.write",
            "event",
            "refusal",
            "staff",
            "job",
            "asset",
            "publication",
            "issue",
            "review",
            "section",
            "check.text",
            "check.style",
            "check.rule",
            "check",
            "draft",
            "word",
            "intake.text",
            "intake.outline",
            "intake.html",
            "intake.markdown",
            "intake.docx",
            "intake",
            "intake.returned",
            "preflight",
            "edition",
            "preview",
            "desk",
            "audit");

    @ArchTest
    static void every_package_has_its_place_in_that_order(JavaClasses domain) {
        assertThat(domain.stream().map(ArchitectureTest::name).distinct())
                .containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    @ArchTest
    static void packages_use_only_those_before_them(JavaClasses domain) {
        assertThat(domain.stream()
                        .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                        .filter(ArchitectureTest::isUpwards)
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @ArchTest
    static void a_use_of_a_package_after_it_would_be_seen(JavaClasses domain) {
        assertThat(domain.stream()
                        .flatMap(it -> it.getDirectDependenciesToSelf().stream())
                        .filter(it -> place(it.getOriginClass()) > place(it.getTargetClass())))
                .as("uses by which the rule above would recognize one the other way")
                .hasSizeGreaterThan(1000);
    }

    @ArchTest
    static final ArchRule the_domain_knows_no_http_no_template_and_no_typesetter = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "io.quarkus.qute..",
                    "io.quarkus.oidc..",
                    "io.quarkus.security..",
                    "org.xhtmlrenderer..",
                    "org.openpdf..",
                    "io.masthead.api..",
                    "io.masthead.pdf..",
                    "io.masthead.web..");

    /** The compiler makes such a reference one to the base class itself, whose static methods know no entity and only throw. */
    @ArchTest
    static void static_methods_of_entities_are_called_and_not_referred_to(JavaClasses domain) {
        assertThat(domain.stream()
                        .flatMap(it -> it.getMethodReferencesFromSelf().stream())
                        .filter(it -> it.getTargetOwner().isEquivalentTo(PanacheEntityBase.class))
                        .filter(it -> it.getTarget()
                                .resolveMember()
                                .orElseThrow()
                                .getModifiers()
                                .contains(STATIC))
                        .map(JavaMethodReference::getDescription))
                .isEmpty();
    }

    /** Of one that might be changed in place Hibernate takes a copy with each row: its JSON is written and read once more. */
    @ArchTest
    static final ArchRule values_of_converted_columns_are_replaced_and_never_changed =
            classes().that().implement(AttributeConverter.class).should().beAnnotatedWith(Immutable.class);

    private static boolean isUpwards(Dependency dependency) {
        return Stream.of(dependency.getTargetClass())
                .map(JavaClass::getBaseComponentType)
                .filter(it -> it.getPackageName().startsWith(DOMAIN))
                .anyMatch(it -> place(it) > place(dependency.getOriginClass()));
    }

    private static int place(JavaClass type) {
        return PACKAGES.indexOf(name(type.getBaseComponentType()));
    }

    private static String name(JavaClass type) {
        return type.getPackageName().substring(DOMAIN.length()).replaceFirst("^\\.", "");
    }
}
