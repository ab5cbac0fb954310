package io.masthead.web.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Cursor;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.nio.file.Path;
import java.time.Duration;

/** Somebody at an open editor. */
final class Writer implements AutoCloseable {

    /** A second of rest, a request, and a busy machine; less than what makes up for a stream that says nothing. */
    private static final int SOON_MS = 20_000;

    private static final int ONCE_BACK_MS = 60_000;

    private static final String NO_TAB = "0".repeat(32);

    final Visitor visitor;
    private final String section;
    private Page page;

    private Writer(Visitor visitor, String section) {
        this.visitor = visitor;
        this.section = section;
        this.page = visitor.page();
    }

    static Writer at(Installation masthead, String account, String section) {
        var writer = new Writer(Browser.visitor(masthead).signIn(account), section);
        writer.open();
        return writer;
    }

    /** Somebody whose browser keeps in that folder what it knows. */
    static Writer withProfile(Installation masthead, String account, String section, Path folder) {
        var writer = new Writer(Browser.visitorWithProfile(masthead, folder).signIn(account), section);
        writer.open();
        return writer;
    }

    void open() {
        page.navigate(visitor.address("/sections/" + section + "/edit"));
    }

    /** Another window of the same browser. */
    void reopen() {
        page = page.context().newPage();
        open();
    }

    /** Goes on to another page; the server has heard that the text is left. */
    void leave() {
        page.navigate(visitor.address("/issues"));
        Await.until(Duration.ofMinutes(1), this::isLeft);
    }

    private boolean isLeft() {
        var lease = visitor.address("/sections/" + section + "/lease?tab=" + NO_TAB);
        return page.context().request().get(lease).text().contains("\"own\":false");
    }

    /** The window goes away. */
    void crash() {
        page.close();
    }

    /** Types at the end of the text; what is seen of it from then on is of a text with these words. */
    void type(String words) {
        Cursor.toEndOf(text());
        page.keyboard().type(words);
        reads(words.strip());
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void sees(String words) {
        assertThat(page.getByText(words)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    void seesNo(String words) {
        assertThat(page.getByText(words).filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
    }

    /** What is not there yet comes within that time. */
    void comes(String words, int within) {
        assertThat(page.getByText(words)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible(new IsVisibleOptions().setTimeout(within));
    }

    Locator text() {
        return page.locator("[data-editor=body] [role=textbox]");
    }

    void reads(String words) {
        assertThat(text()).containsText(words);
    }

    void is(String saveState) {
        state(saveState, SOON_MS);
    }

    void comesToBe(String saveState) {
        state(saveState, ONCE_BACK_MS);
    }

    private void state(String saveState, int within) {
        assertThat(page.locator("#editor"))
                .hasAttribute("data-save-state", saveState, new HasAttributeOptions().setTimeout(within));
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        visitor.close();
    }
}
