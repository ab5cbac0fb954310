package io.masthead.web.operator;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;

/** Starts the application, or does one command of the operator and ends. */
@QuarkusMain
public class Main {

    private static final String EXPORT = "export";

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals(EXPORT)) {
            System.exit(export(Arrays.copyOfRange(args, 1, args.length)));
        }
        Quarkus.run(args);
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
