package io.masthead.web.environment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/** A person at a browser window of their own, who goes by what stands on the page. */
public final class Visitor implements AutoCloseable {

    private static final Path SHOTS = Path.of("target/screenshots").toAbsolutePath();
    /** What has to come is waited for as long as a machine may take that has more to do. */
    static final int PATIENCE_MS = 30_000;

    private static final int LONG_PATIENCE_MS = 60_000;

    private final Installation masthead;
    private final BrowserContext window;
    private final Page page;

    Visitor(Installation masthead, BrowserContext window) {
        this.masthead = masthead;
        this.window = window;
        window.setDefaultTimeout(PATIENCE_MS);
        window.setDefaultNavigationTimeout(LONG_PATIENCE_MS);
        this.page = window.newPage();
    }

    static NewContextOptions habits() {
        return new NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Comes to the desk, in the session of an earlier visit where that is still good. */
    public Visitor signIn(String account) {
        window.addCookies(masthead.sessions().of(account));
        open("/login");
        if (page.url().startsWith(masthead.url())) {
            assertThat(page.getByRole(AriaRole.NAVIGATION, named("Main"))).isVisible();
        } else {
            enter(account);
            masthead.sessions().keep(account, window.cookies(masthead.url()));
        }
        return this;
    }

    /** Goes through Keycloak's page to the desk, in a session of one's own, which may be ended. */
    public Visitor signInAnew(String account) {
        open("/login");
        enter(account);
        return this;
    }

    /** The same in another tab of this window; the page that is open stays as it is. */
    public void signInBeside(String account) {
        var tab = window.newPage();
        tab.navigate(masthead.url() + "/login");
        enter(account, tab);
        tab.close();
    }

    /** Fills in Keycloak's page; the password is the name. */
    public void enter(String account) {
        enter(account, page);
    }

    private static void enter(String account, Page page) {
        page.getByLabel("Username").fill(account);
        page.getByLabel("Password", new GetByLabelOptions().setExact(true)).fill(account);
        page.getByRole(AriaRole.BUTTON, named("Sign In")).click();
        assertThat(page.getByRole(AriaRole.NAVIGATION, named("Main"))).isVisible();
    }

    public Response open(String path) {
        return page.navigate(address(path));
    }

    /** The whole address of a path. */
    public String address(String path) {
        return masthead.url() + path;
    }

    public void press(String button) {
        button(button).click();
    }

    public void follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
    }

    /** Follows a link to another page of a list, and waits until that page has come. */
    public void turn(String link) {
        var here = page.url();
        follow(link);
        page.waitForURL(it -> !it.equals(here));
    }

    /** Opens a question that stands folded, such as Publish…. */
    public void ask(String question) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(question))
                .click();
    }

    public void type(String label, String words) {
        field(label).fill(words);
    }

    /** Writes the text of a section as HTML, in the editor's source view. */
    public void typeSource(String html) {
        press("HTML source");
        type("Text", html);
    }

    /** Brings a part of what is beside the text to the front. */
    public void tab(String name) {
        page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName(name)).click();
    }

    public void choose(String label, String option) {
        field(label).selectOption(option);
    }

    public void hand(String label, String fileName, String type, byte[] file) {
        field(label).setInputFiles(new FilePayload(fileName, type, file));
    }

    public void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    /** What comes by itself, once something else has ended. */
    public void comesToSee(String words) {
        assertThat(page.getByText(words).first()).isVisible(new IsVisibleOptions().setTimeout(LONG_PATIENCE_MS));
    }

    public void sees(AriaRole role, String name) {
        assertThat(page.getByRole(role, named(name)).first()).isVisible();
    }

    public void seesNo(AriaRole role, String name) {
        assertThat(page.getByRole(role, named(name))).hasCount(0);
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    /** The field that can be seen with exactly that label. */
    public Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    /** The part of the page with that name. */
    public Locator part(String name) {
        return page.getByRole(AriaRole.REGION, named(name));
    }

    /** Waits until the browser is at an address with that in it. */
    public void comesTo(String part) {
        page.waitForURL(it -> it.contains(part));
    }

    /** How wide a picture is in its file, once it has arrived. */
    public static int width(Locator picture) {
        picture.scrollIntoViewIfNeeded();
        return (Integer) picture.evaluate("async it => (await it.decode(), it.naturalWidth)");
    }

    /** What a link with the attribute {@code download} hands over. */
    public byte[] download(String link) {
        var download = page.waitForDownload(() -> follow(link));
        try (var file = download.createReadStream()) {
            return file.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The Cookie header that this browser sends. */
    public String cookies() {
        return String.join(
                "; ",
                window.cookies(masthead.url()).stream()
                        .map(it -> it.name + "=" + it.value)
                        .toList());
    }

    /** Asserts that axe finds nothing that keeps a person out, in every look that the page has. */
    public void isAccessible(String name) {
        for (var look : Appearance.values()) {
            look.on(page);
            assertThat(violations(look.rules()))
                    .as(name + ", " + look + ", " + page.url())
                    .isEmpty();
            if (look == Appearance.PHONE) {
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(name + " at 390 px is as wide as the screen")
                        .isLessThanOrEqualTo(390);
            }
        }
        Appearance.LIGHT.on(page);
    }

    /** What axe finds, each with the elements that it is about. */
    public List<String> violations() {
        return violations(List.of());
    }

    private List<String> violations(List<String> rules) {
        var axe = new AxeBuilder(page).setLegacyMode(true);
        return (rules.isEmpty() ? axe : axe.withRules(rules))
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(CheckedNode::getHtml)
                                        .toList())
                        .toList();
    }

    /** Keeps a picture of the page for people to look at. */
    public void shot(String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + ".png")));
    }

    public Page page() {
        return page;
    }

    @Override
    public void close() {
        window.close();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
