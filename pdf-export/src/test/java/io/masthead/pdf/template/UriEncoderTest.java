package io.masthead.pdf.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UriEncoderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/a/b.html?x=1&y=%C9%99#part-2",
                "http://user:word@example.org:8080/~a/;b=c,d/(e)!*'$@:",
                "HTTPS://EXAMPLE.org",
                "https://[2001:db8::1]:8443/a",
                "mailto:info@example.org?subject=Hello%20there&cc=a@example.org",
                "mailto:a@example.org,b@example.org"
            })
    void is_an_address_that_is_one_already(String address) {
        assertThat(UriEncoder.of(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¬',
            value = {
                "https://az.wikipedia.org/wiki/Azərbaycan_Respublikası"
                        + " | https://az.wikipedia.org/wiki/Az%C9%99rbaycan_Respublikas%C4%B1",
                "https://example.org/?q=Şuşa&r=a b#bölmə | https://example.org/?q=%C5%9Eu%C5%9Fa&r=a%20b#b%C3%B6lm%C9%99",
                "https://example.org/a\\b[c]{d}^`e\"<f> | https://example.org/a%5Cb%5Bc%5D%7Bd%7D%5E%60e%22%3Cf%3E",
                "https://example.org/100%/50%2g/%c9%99  | https://example.org/100%25/50%252g/%c9%99",
                "https://example.org/#a#b               | https://example.org/#a%23b",
                "https://example.org/😀\ud800           | https://example.org/%F0%9F%98%80%EF%BF%BD",
                "https://example.org\\a                 | https://example.org/a",
                "https://ü:ş@example.org:80/            | https://%C3%BC:%C5%9F@example.org:80/",
                "mailto:rəy@müstəqil.az?subject=Rəy ver | mailto:r%C9%99y@xn--mstqil-3ya80z.az?subject=R%C9%99y%20ver",
                "mailto:a@ü.example,b@ş.example         | mailto:a@xn--tda.example,b@xn--nga.example",
            })
    void has_no_letter_less_than_the_address(String address, String uri) {
        assertThat(UriEncoder.of(address)).isEqualTo(uri);
        assertThat(URI.create(uri)).asString().isEqualTo(uri);
        assertThat(UriEncoder.of(uri)).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bücher.example",
                "www.Dünya-Bankı.az",
                "пример.рф",
                "müstəqil.az",
                "ÜÇÜNCÜ.example",
                "例え。テスト",
                "a\u00adbç.example",
                "ليهمابتكلموشعربي؟.example",
                "他们为什么不说中文.example",
                "Pročprostěnemluvíčesky.example",
                "3年B組金八先生.example",
                "安室奈美恵-with-SUPER-MONKEYS.example"
            })
    void has_the_host_that_the_jdk_would_ask_for(String host) {
        assertThat(UriEncoder.of("https://" + host + "/")).isEqualToIgnoringCase("https://" + IDN.toASCII(host) + "/");
    }

    @ParameterizedTest
    @CsvSource({"faß.de, xn--fa-hia.de", "βόλος.com, xn--nxasmm1c.com", "İDMAN.az, xn--idman-7fd.az"})
    void has_the_host_that_a_browser_would_ask_for_where_the_jdk_is_of_2003(String host, String ascii) {
        assertThat(UriEncoder.of("https://" + host)).isEqualTo("https://" + ascii);
    }

    @Test
    void of_a_host_with_a_label_longer_than_any_is_percent_encoded() {
        assertThat(UriEncoder.of("https://" + "ə".repeat(64) + ".az/"))
                .isEqualTo("https://" + "%C9%99".repeat(64) + ".az/");
        assertThat(UriEncoder.of("https://" + "ə".repeat(63) + ".az/")).startsWith("https://xn--");
    }
}
