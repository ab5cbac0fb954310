package io.masthead.web.operator;

import io.quarkus.runtime.Quarkus;
import java.util.Arrays;
import java.util.List;

/** Starts the application, or does one command of the operator and ends. */
final class CommandLine {

    private static final String EXPORT = "export";

    private CommandLine() {}

    static void run(String... args) {
        if (args.length > 0 && args[0].equals(EXPORT)) {
            System.exit(export(Arrays.copyOfRange(args, 1, args.length)));
        }
        var missing = RequiredSettings.problems();
        if (!missing.isEmpty()) {
            tell(missing);
            System.exit(1);
        }
        Quarkus.run(args);
    }

    private static void tell(List<String> problems) {
        problems.forEach(it -> System.err.println("masthead: " + it));
    }

    private static int export(String[] args) {
        try {
            var wish = ExportWish.parse(args);
            return RunningApplication.here().map(it -> it.export(wish)).orElseGet(() -> StandaloneExport.run(wish));
        } catch (IllegalArgumentException e) {
            System.err.println("masthead: " + e.getMessage());
            return 2;
        }
    }
}
