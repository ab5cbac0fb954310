package io.masthead.web.environment;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, started once for all tests of a run; nothing is downloaded. */
public final class Browser {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.@Nullable Browser running;

    private Browser() {}

    /** A stranger with a browser window of their own; where no browser is to be had the test is skipped, loudly. */
    public static Visitor visitor(Installation masthead) {
        return new Visitor(masthead, running().newContext(Visitor.habits()));
    }

    /** A stranger whose browser runs no scripts. */
    public static Visitor visitorWithoutScripts(Installation masthead) {
        return new Visitor(masthead, running().newContext(Visitor.habits().setJavaScriptEnabled(false)));
    }

    private static synchronized com.microsoft.playwright.Browser running() {
        if ("absent".equals(System.getProperty("masthead.browser"))) {
            System.out.println("No browser is on this machine: what people see is not tested.");
            Assumptions.abort("masthead.browser=absent");
        }
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static com.microsoft.playwright.Browser start() {
        var named = System.getenv().getOrDefault("MASTHEAD_BROWSER", "/usr/bin/chromium");
        var program = Path.of(named);
        if (!Files.isExecutable(program)) {
            throw new AssertionError(
                    named + " is no browser; name one with MASTHEAD_BROWSER, or say -Dmasthead.browser=absent");
        }
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
    }
}
