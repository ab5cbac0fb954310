package io.masthead.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people read stands in bundles, where a language is a file: no sentence of theirs is in the code of any module. */
class SentencesInCodeTest {

    private static final List<String> MODULES = List.of("domain", "api", "pdf-export", "web");

    /** The files with texts that need no other language, and why they need none. */
    private static final Set<String> ALLOWED = Set.of(
            // the text of the demo publication
            "DemoIssues.java",
            "DemoReadiness.java",
            // descriptions in the OpenAPI document, which is in English
            "CommonResponses.java",
            // the name of a font; a line whose glyphs are compared
            "Face.java",
            "HouseStyleSheet.java",
            "PdfToolchain.java",
            // names of styles and fonts in Word files, which programs look for
            "ContentControlReader.java",
            "HouseTemplate.java",
            "Styles.java",
            // the description of an attachment, part of every edition's bytes
            "AttachedManuscript.java",
            // what a refused start says in the log
            "UnreleasedDatabaseCheck.java",
            // what the operator's commands say to a terminal
            "ExportRequest.java",
            "RequiredSettings.java",
            "RunningApplication.java",
            "StandaloneExport.java");

    /** Two words or more that begin with a capital letter, or end as a sentence does. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\s*\\p{Lu}[\\p{L}'’-]* +\\p{L}.*|.*\\p{L}{2,},? +\\p{L}{2,}[.!?…:]\\s*", Pattern.DOTALL);

    private static final Pattern QUERY =
            Pattern.compile("(?:select|insert|update|delete|from) .*|.* join .* where .*", Pattern.DOTALL);

    private static final Pattern DATE_FORMAT = Pattern.compile("[EdLMuyHhms :.,]+");

    @Test
    void stand_nowhere_but_where_they_need_no_other_language() throws IOException {
        var found = new ArrayList<Found>();
        for (var module : MODULES) {
            for (var unit : parsed(Path.of("..", module, "src/main/java"))) {
                new Sentences(unit, found).scan(unit, null);
            }
        }
        assertThat(found).filteredOn(it -> !ALLOWED.contains(it.file())).isEmpty();
        assertThat(found.stream().map(Found::file).collect(toSet()))
                .as("files that still need their exception")
                .containsAll(ALLOWED);
    }

    @Test
    void are_told_from_names_queries_and_formats() {
        assertThat(List.of("Cover or colophon", "This needs a role.", "please wait…", "A b"))
                .allMatch(SentencesInCodeTest::isSentence);
        assertThat(List.of(
                        "section",
                        "Content-Type",
                        "order by sequence",
                        "select a, b from c where d = ?",
                        "EEEE d MMMM"))
                .noneMatch(SentencesInCodeTest::isSentence);
    }

    private record Found(String file, String text) {}

    private static boolean isSentence(String literal) {
        return SENTENCE.matcher(literal).matches()
                && !QUERY.matcher(literal).matches()
                && !DATE_FORMAT.matcher(literal).matches();
    }

    private static Iterable<? extends CompilationUnitTree> parsed(Path sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        try (Stream<Path> all = Files.walk(sources)) {
            var units = files.getJavaFileObjectsFromPaths(
                    all.filter(it -> it.toString().endsWith(".java")).toList());
            return ((JavacTask) compiler.getTask(null, files, null, null, null, units)).parse();
        }
    }

    /** Looks at every text of a file but those that no user sees: in annotations, exceptions, patterns and the log. */
    private static final class Sentences extends TreeScanner<@Nullable Void, @Nullable Void> {

        private static final Pattern UNSEEN =
                Pattern.compile("LOG\\..*|Pattern\\.compile|(?:Objects\\.)?requireNonNull|super");

        private final CompilationUnitTree unit;
        private final List<Found> found;

        Sentences(CompilationUnitTree unit, List<Found> found) {
            this.unit = unit;
            this.found = found;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void none) {
            return null;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree created, @Nullable Void none) {
            var name = created.getIdentifier().toString();
            return name.endsWith("Exception") || name.endsWith("Error") ? null : super.visitNewClass(created, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
            var method = call.getMethodSelect().toString();
            return UNSEEN.matcher(method).matches() ? null : super.visitMethodInvocation(call, null);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
            if (literal.getValue() instanceof String text && isSentence(text)) {
                found.add(new Found(
                        Path.of(unit.getSourceFile().getName()).getFileName().toString(), text));
            }
            return null;
        }
    }
}
