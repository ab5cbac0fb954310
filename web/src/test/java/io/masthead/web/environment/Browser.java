package io.masthead.web.environment;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
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

    private static final double LAUNCH_MS = 120_000;

    private static @Nullable Playwright playwright;
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

    /** A person at a browser of their own, which keeps in that folder what it knows, and can be killed. */
    public static synchronized Visitor visitorWithProfile(Installation masthead, Path folder) {
        needed();
        var window = playwright()
                .chromium()
                .launchPersistentContext(
                        folder,
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(program())
                                .setArgs(FLAGS)
                                .setTimeout(LAUNCH_MS)
                                .setViewportSize(1440, 900)
                                .setLocale("en-GB")
                                .setReducedMotion(ReducedMotion.REDUCE));
        return new Visitor(masthead, window);
    }

    /** Kills all processes of the browser with that profile, as {@code kill -9} does. */
    public static void kill(Path folder) {
        var named = "--user-data-dir=" + folder;
        var killed = ProcessHandle.current()
                .descendants()
                .filter(it -> it.info().commandLine().orElse("").contains(named))
                .toList();
        killed.forEach(ProcessHandle::destroyForcibly);
        killed.forEach(it -> it.onExit().join());
    }

    private static synchronized com.microsoft.playwright.Browser running() {
        needed();
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static void needed() {
        if ("absent".equals(System.getProperty("masthead.browser"))) {
            System.out.println("No browser is on this machine: what people see is not tested.");
            Assumptions.abort("masthead.browser=absent");
        }
    }

    private static Path program() {
        var named = System.getenv().getOrDefault("MASTHEAD_BROWSER", "/usr/bin/chromium");
        var program = Path.of(named);
        if (!Files.isExecutable(program)) {
            throw new AssertionError(
                    named + " is no browser; name one with MASTHEAD_BROWSER, or say -Dmasthead.browser=absent");
        }
        return program;
    }

    private static Playwright playwright() {
        if (playwright == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MS);
            playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return playwright;
    }

    private static com.microsoft.playwright.Browser start() {
        return playwright()
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(FLAGS)
                        .setTimeout(LAUNCH_MS));
    }
}
