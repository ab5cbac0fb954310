package io.masthead.web.operator;

import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * The first class that runs. It is compiled for Java 17 (web/pom.xml), where all others are for 25, so that an older Java is
 * told what it lacks in a sentence instead of a stack trace.
 */
@QuarkusMain
public class Main {

    private static final int NEEDED = 25;

    public static void main(String... args) {
        int version = Runtime.version().feature();
        if (version < NEEDED) {
            System.err.println("masthead: this is Java " + version + ", and Masthead needs Java " + NEEDED
                    + " or newer; start it with the \"java\" of such a JDK.");
            System.exit(1);
        }
        CommandLine.run(args);
    }
}
