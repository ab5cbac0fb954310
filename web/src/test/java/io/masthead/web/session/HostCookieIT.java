package io.masthead.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Keycloak;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Behind a proxy that ends TLS, as a production is. Cookies are read as they were sent, without a client's opinion. */
class HostCookieIT {

    private static final String PUBLIC = "https://masthead.example";
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private static Installation masthead;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void behind_a_proxy() {
        masthead = Installation.fresh(
                Database.H2,
                Map.of(
                        "MASTHEAD_HOSTS", "https://masthead.example,localhost",
                        "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
                        "QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED", "true",
                        "QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST", "true"));
        // while it tells Keycloak of itself it would write the addresses again that it has read
        Keycloak.running().admin().awaitNoticesTo(masthead);
        Keycloak.running().admin().allowRedirect(PUBLIC + "/login");
    }

    @AfterAll
    static void over() {
        masthead.stop();
    }

    @Test
    void is_every_cookie_over_https() throws Exception {
        var asked = ours("/login", "");
        assertThat(cookies(asked)).isNotEmpty().allSatisfy(HostCookieIT::isBound);
        var signedIn = ours(comingBack(asked), sent(asked));
        assertThat(cookies(signedIn))
                .anyMatch(it -> it.startsWith("__Host-q_session"))
                .allSatisfy(HostCookieIT::isBound);

        var page = ours("/", sent(signedIn));

        assertThat(page.body()).contains("Leyla Hasanova");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        var typed = HttpRequest.newBuilder(URI.create(masthead.url() + "/issues/new"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "masthead.example")
                .header("Origin", PUBLIC)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("title=Rivers"));
        assertThat(cookies(send(typed)))
                .anyMatch(it -> it.startsWith("__Host-unsaved-form="))
                .allSatisfy(HostCookieIT::isBound);
        assertThat(ours("/login", sent(signedIn)).headers().firstValue("Location"))
                .hasValue(PUBLIC + "/");
    }

    @Test
    void is_the_only_cookie_that_is_looked_at_over_https() throws Exception {
        var asked = ours("/login", "");
        var signedIn = ours(comingBack(asked), sent(asked));

        var page = ours("/", sent(signedIn).replace("__Host-", ""));

        assertThat(page.body()).doesNotContain("Leyla Hasanova");
    }

    @Test
    void has_a_plain_name_without_https_and_is_bound_to_the_site_all_the_same() throws Exception {
        var typed = HttpRequest.newBuilder(URI.create(masthead.url() + "/issues/new"))
                .header("Origin", masthead.url())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("title=Rivers"));
        var kept = send(typed);
        assertThat(cookies(kept))
                .singleElement()
                .asString()
                .startsWith("unsaved-form=")
                .contains("HTTPOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(kept.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static void isBound(String cookie) {
        assertThat(cookie)
                .startsWith("__Host-")
                .containsIgnoringCase("; Path=/")
                .contains("Secure", "HTTPOnly", "SameSite=")
                .doesNotContainIgnoringCase("Domain=");
    }

    /** Keycloak's page, filled in; answers the path that it sends back to. */
    private String comingBack(HttpResponse<String> asked) throws Exception {
        var page = send(HttpRequest.newBuilder(
                URI.create(asked.headers().firstValue("Location").orElseThrow())));
        var action = ACTION.matcher(page.body());
        assertThat(action.find()).isTrue();
        var form = HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Cookie", sent(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=editor&password=editor"));
        var back = send(form).headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(PUBLIC + "/login");
        return back.substring(PUBLIC.length());
    }

    private HttpResponse<String> ours(String path, String cookies) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(masthead.url() + path))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "masthead.example");
        return send(cookies.isEmpty() ? request : request.header("Cookie", cookies));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static String sent(HttpResponse<String> answer) {
        return cookies(answer).stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .filter(cookie -> !cookie.endsWith("="))
                .collect(Collectors.joining("; "));
    }
}
