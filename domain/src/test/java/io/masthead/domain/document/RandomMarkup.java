package io.masthead.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** HTML as no program should write it, from a seed: unclosed, wrongly nested, foreign, hostile. Each word stands once. */
public final class RandomMarkup {
    private static final String[] TAGS =
            ("p h1 h2 h3 h4 h6 ul ol li blockquote aside table caption thead tbody tfoot tr th td"
                            + " figure figcaption img a strong b em i sub sup span q br div section pre code center font button"
                            + " s del ins script style template svg math noscript textarea title select option iframe object"
                            + " form input details summary dl dt dd ruby rt rp menu label u small hr wbr o:p custom-x body html")
                    .split(" ");

    private static final String[] ATTRIBUTES = {
        "class=note",
        "class='pull-quote'",
        "data-id=abcdefg",
        "data-id=\"x\"",
        "data-id=hijklmn",
        "lang=de",
        "lang=AZ-latn",
        "lang='\"><script>'",
        "href=https://example.org/?a=1&b=2",
        "href='javascript:alert(1)'",
        "href=#abcdefg",
        "href='//x'",
        "href=mailto:a@example.org",
        "colspan=2",
        "colspan=-1",
        "rowspan=99999999999",
        "rowspan=0",
        "scope=col",
        "scope=rowgroup",
        "start=-3",
        "start=99999999999999",
        "type=a",
        "src=/assets/1/file",
        "src=x onerror=alert(1)",
        "alt",
        "alt='A \"dam\"'",
        "style='display:none'",
        "onclick=alert(1)",
        "hidden",
        "is=x-y",
        "\"",
        "="
    };

    private static final String[] PIECES = {
        "&",
        "&amp;",
        "&lt;script&gt;",
        "&#0;",
        "&#x1F600;",
        "&#xD800;",
        "&nbsp;",
        "\u0000",
        "\u0007",
        "\uD83D",
        "\uDC00",
        "\uFEFF",
        "\u202E",
        "\u200B",
        "\u00AD",
        "\u2028",
        "\r\n",
        "\t",
        "<!-- c -->",
        "<!--",
        "-->",
        "<![CDATA[x]]>",
        "<?php ?>",
        "</",
        "<",
        ">",
        "<p",
        "</p/>",
        "\"",
        "'",
        "ə",
        "😀",
        "e\u0301",
        "\u2060"
    };

    private final Random random;
    private int words;

    public RandomMarkup(long seed) {
        random = new Random(seed);
    }

    /** Some HTML, in which words are named w0, w1 and so on. */
    public String next() {
        var html = new StringBuilder();
        var open = new ArrayList<String>();
        for (int i = random.nextInt(random.nextInt(30) == 0 ? 3000 : 60); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> open.add(start(html));
                case 3 -> end(html, open);
                case 4 -> html.append(PIECES[random.nextInt(PIECES.length)]);
                default ->
                    html.append(random.nextInt(5) == 0 ? "" : " ")
                            .append('w')
                            .append(words++)
                            .append(' ');
            }
        }
        return html.toString();
    }

    private String start(StringBuilder html) {
        String tag = TAGS[random.nextInt(TAGS.length)];
        html.append('<').append(random.nextInt(9) == 0 ? tag.toUpperCase(Locale.ROOT) : tag);
        for (int i = random.nextInt(3); i > 0; i--) {
            html.append(' ').append(ATTRIBUTES[random.nextInt(ATTRIBUTES.length)]);
        }
        html.append(random.nextInt(12) == 0 ? "/>" : ">");
        return tag;
    }

    /** Mostly what was opened last, sometimes what was opened before it, or never. */
    private void end(StringBuilder html, List<String> open) {
        String tag = open.isEmpty() || random.nextInt(8) == 0
                ? TAGS[random.nextInt(TAGS.length)]
                : open.remove(random.nextInt(3) == 0 ? random.nextInt(open.size()) : open.size() - 1);
        html.append("</").append(tag).append('>');
    }
}
