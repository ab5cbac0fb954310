package io.masthead.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The steps of the pipeline depend one way. */
@AnalyzeClasses(packages = "io.masthead.pdf", importOptions = DoNotIncludeTests.class)
class PipelineTest {
    private static final String ROOT = "io.masthead.pdf.";

    /** Each package may know those before it, and none after it. */
    private static final List<String> ORDER = List.of("limit", "font", "template", "linebreak", "pagination", "writer");

    @ArchTest
    static void each_step_knows_none_after_it(JavaClasses all) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(step -> ROOT + step + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(all);
        }
    }

    @ArchTest
    static void every_package_has_its_place_in_that_order(JavaClasses all) {
        assertThat(all.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(ROOT))
                        .map(name -> name.substring(ROOT.length()).replaceFirst("\\..*", "")))
                .isNotEmpty()
                .isSubsetOf(ORDER);
    }

    @ArchTest
    static final ArchRule no_two_packages_know_each_other =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    /** What is printed does not depend on how it is laid out. */
    @ArchTest
    static final ArchRule templates_know_no_layout_engine = noClasses()
            .that()
            .resideInAPackage(ROOT + "template..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.xhtmlrenderer..", "org.openpdf..");

    /** Lines and pages are chosen by boxes and styles alone, whatever the document is. */
    @ArchTest
    static final ArchRule lines_and_pages_know_no_template = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "linebreak..", ROOT + "pagination..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "template..");

    @ArchTest
    static final ArchRule only_the_writer_writes_pdf = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "writer..", ROOT + "font..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openpdf..");
}
