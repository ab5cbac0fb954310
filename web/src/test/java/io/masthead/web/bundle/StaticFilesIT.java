package io.masthead.web.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scripts, styles and fonts as the packaged application sends them. */
class StaticFilesIT {

    private static final String A_YEAR = "public, max-age=31536000, immutable";
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/static/bundle/[^\"]+\\.js)\"");
    private static final Pattern FONT = Pattern.compile("url\\([\"']?([^\"')]+\\.woff2)");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Installation masthead;
    private static String script;

    @BeforeAll
    static void a_page_that_names_its_script() throws Exception {
        masthead = Installation.on(Database.H2);
        script = found(SCRIPT, text(get("/archive")));
    }

    @Test
    void are_brotli_or_gzip_or_as_they_are_and_always_the_same_words() throws Exception {
        var plain = get(script);
        var gzip = get(script, "Accept-Encoding", "gzip");
        var brotli = get(script, "Accept-Encoding", "gzip, deflate, br, zstd");

        assertThat(plain.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(gzip.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(brotli.headers().allValues("Content-Encoding")).containsExactly("br");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        Brotli4jLoader.ensureAvailability();
        assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain.body());
        assertThat(gzip.body().length).isLessThan(plain.body().length);
        assertThat(brotli.body().length).isLessThan(gzip.body().length);
        System.out.printf(
                "The script of every page: %d bytes, gzip %d, Brotli %d.%n",
                plain.body().length, gzip.body().length, brotli.body().length);
    }

    @Test
    void tell_caches_what_they_depend_on_and_are_kept_for_a_year() throws Exception {
        for (var coding : new String[] {"br", "gzip", "identity"}) {
            var answer = get(script, "Accept-Encoding", coding);
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly(A_YEAR);
            assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=UTF-8");
            assertThat(answer.headers().firstValue("Content-Length")).hasValue(String.valueOf(answer.body().length));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            var tag = answer.headers().firstValue("ETag").orElseThrow();

            var again = get(script, "Accept-Encoding", coding, "If-None-Match", "\"other\", W/" + tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).hasValue(tag);
            assertThat(again.headers().allValues("Cache-Control")).containsExactly(A_YEAR);
        }
    }

    @Test
    void have_another_entity_tag_for_each_coding() throws Exception {
        var brotli = get(script, "Accept-Encoding", "br")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var gzip = get(script, "Accept-Encoding", "gzip");
        var plain = get(script);
        assertThat(brotli)
                .isNotEqualTo(gzip.headers().firstValue("ETag").orElseThrow())
                .isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow());
        assertThat(get(script, "Accept-Encoding", "gzip", "If-None-Match", brotli)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answer_head_as_get_without_the_words() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(masthead.url() + script))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .header("Accept-Encoding", "br")
                .build();
        var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        var whole = get(script, "Accept-Encoding", "br");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag"))
                .isEqualTo(whole.headers().firstValue("ETag"));
        assertThat(answer.headers().firstValue("Content-Length")).hasValue(String.valueOf(whole.body().length));
    }

    @Test
    void are_kept_for_a_year_only_where_the_name_carries_a_hash() throws Exception {
        var style = found(Pattern.compile("href=\"(/static/bundle/[^\"]+\\.css)\""), text(get("/archive")));
        var font = get(URI.create(style).resolve(found(FONT, text(get(style)))).getPath());
        assertThat(font.statusCode()).isEqualTo(200);
        assertThat(font.headers().allValues("Cache-Control")).containsExactly(A_YEAR);
        for (var path : new String[] {"/favicon.svg", "/pictures/desk.png", "/q/swagger-ui/"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, max-age=86400");
        }
        var none = get("/static/bundle/app-AAAAAAAA.js");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.headers().firstValue("Cache-Control").orElse("")).doesNotContain("immutable");
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(masthead.url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        assertThat(match.find()).as(pattern.pattern()).isTrue();
        return match.group(1);
    }
}
