package io.masthead.web.operator;

import io.quarkus.runtime.Quarkus;
import java.util.Arrays;

/** Starts the application, or does one command of the operator and ends. */
final class CommandLine {

    private static final String EXPORT = "export";

    private CommandLine() {}

    static void run(String... args) {
        if (args.length > 0 && args[0].equals(EXPORT)) {
            System.exit(export(Arrays.copyOfRange(args, 1, args.length)));
        }
        if (!settingsAreThere()) {
            System.exit(1);
        }
        Quarkus.run(args);
    }

    /** Tells what is missing, a sentence each. */
    private static boolean settingsAreThere() {
        var missing = RequiredSettings.problems();
        missing.forEach(it -> System.err.println("masthead: " + it));
        return missing.isEmpty();
    }

    private static int export(String[] args) {
        try {
            var request = ExportRequest.parse(args);
            return RunningApplication.find().map(it -> it.export(request)).orElseGet(() -> standalone(request));
        } catch (IllegalArgumentException e) {
            System.err.println("masthead: " + e.getMessage());
            return 2;
        }
    }

    private static int standalone(ExportRequest request) {
        return settingsAreThere() ? StandaloneExport.run(request) : 1;
    }
}
