package io.masthead.web.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Keycloak;
import io.masthead.web.environment.Visitor;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak's pages, which come before ours: in our look, in both languages, open to everybody. */
class SignInPagesIT {

    private Installation masthead;
    private Visitor stranger;

    @BeforeEach
    void a_stranger() {
        masthead = Installation.on(Database.H2);
        Api.as("publisher", masthead).withPublication();
        stranger = Browser.visitor(masthead);
    }

    @AfterEach
    void leaves() {
        stranger.close();
    }

    @Test
    void look_like_the_application_and_ask_no_other_host() {
        var asked = new ArrayList<String>();
        stranger.page().onRequest(request -> asked.add(request.url()));
        stranger.open("/login");
        stranger.sees(AriaRole.HEADING, "Sign in");
        assertThat(stranger.page().locator(".top-bar .brand")).hasText("Masthead.");
        assertThat(stranger.page()).hasTitle("Sign in · Masthead");
        assertThat(colourOf("body")).isEqualTo("rgb(246, 244, 239)");
        stranger.isAccessible("sign-in");
        assertThat(asked).isNotEmpty().allMatch(it -> it.startsWith("http://localhost:"));
        stranger.shot("sign-in");
    }

    @Test
    void take_a_person_in_by_the_keyboard_alone() {
        stranger.open("/login");
        assertThat(stranger.field("Username or email")).isFocused();
        var keyboard = stranger.page().keyboard();
        keyboard.type("editor");
        keyboard.press("Tab");
        keyboard.type("editor");
        keyboard.press("Enter");
        stranger.sees(AriaRole.HEADING, "My desk");
    }

    @Test
    void say_beside_the_field_that_a_password_is_wrong() {
        stranger.open("/login");
        stranger.type("Username or email", "editor");
        stranger.type("Password", "nope");
        stranger.press("Sign In");
        assertThat(stranger.field("Username or email"))
                .hasAccessibleDescription("The username or the password is wrong.");
        assertThat(stranger.field("Username or email")).hasValue("editor");
        stranger.isAccessible("wrong password");
    }

    @Test
    void speak_azerbaijani() {
        stranger.open("/login");
        stranger.follow("Azərbaycanca");
        assertThat(stranger.page().locator("html")).hasAttribute("lang", "az");
        stranger.sees(AriaRole.HEADING, "Giriş");
        stranger.type("İstifadəçi adı və ya e-poçt", "editor");
        stranger.type("Şifrə", "nope");
        stranger.press("Daxil ol");
        stranger.sees("İstifadəçi adı və ya şifrə yanlışdır.");
        stranger.isAccessible("sign-in in Azerbaijani");
    }

    @Test
    void send_who_forgot_a_password_back_to_the_start() {
        var admin = Keycloak.running().admin();
        admin.renewPasswords(true);
        try {
            stranger.open("/login");
            stranger.follow("Forgot your password?");
            stranger.press("Continue");
            stranger.sees("Enter your username or email address.");
            stranger.isAccessible("forgotten password");
            stranger.type("Username or email", "nobody at all");
            stranger.press("Continue");
            stranger.sees("If there is such an account, a message with a link is on its way to its address.");
            stranger.isAccessible("message is sent");
        } finally {
            admin.renewPasswords(false);
        }
    }

    @Test
    void ask_for_a_password_of_ones_own_and_say_when_a_page_was_used_before() {
        var name = "new-" + UUID.randomUUID();
        Keycloak.running().admin().accountWithFirstPassword(name, "editor");
        stranger.open("/login");
        var form = stranger.page().locator("#kc-form-login").getAttribute("action");
        stranger.type("Username or email", name);
        stranger.type("Password", name);
        stranger.press("Sign In");
        stranger.sees("Choose a password of your own before you go on.");
        stranger.type("New password", "one");
        stranger.type("New password, again", "another");
        stranger.press("Continue");
        stranger.sees("The two passwords differ.");
        stranger.isAccessible("new password");

        stranger.page().navigate(form);
        stranger.sees(AriaRole.HEADING, "This page has expired");
        stranger.isAccessible("expired page");
        stranger.follow("Go on");
        stranger.type("New password", "one");
        stranger.type("New password, again", "one");
        stranger.press("Continue");
        stranger.sees(AriaRole.HEADING, "My desk");
    }

    @Test
    void say_what_is_wrong_with_an_address_and_that_somebody_is_signed_out() {
        stranger.signInAnew("editor2");
        stranger.page().navigate(realm() + "/auth?client_id=masthead-web&response_type=code&redirect_uri=http://evil/");
        stranger.sees(AriaRole.HEADING, "This did not work");
        stranger.isAccessible("error");

        stranger.page().navigate(realm() + "/logout");
        stranger.sees("Do you want to sign out of Masthead in this browser?");
        stranger.isAccessible("question before signing out");
        stranger.press("Sign out");
        stranger.sees("You are signed out.");
        stranger.isAccessible("signed out");
    }

    private static String realm() {
        return Keycloak.running().realm() + "/protocol/openid-connect";
    }

    private String colourOf(String element) {
        return (String)
                stranger.page().evaluate("it => getComputedStyle(document.querySelector(it)).backgroundColor", element);
    }
}
