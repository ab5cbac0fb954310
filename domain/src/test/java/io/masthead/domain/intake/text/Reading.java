package io.masthead.domain.intake.text;

import io.masthead.domain.document.html.HtmlWriter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks at what was read as a reader would: words, elements, paragraphs. */
final class Reading {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Reading() {}

    static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text, 0))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static List<String> all(String element, String body) {
        return Jsoup.parseBodyFragment(body).select(element).eachText();
    }

    /** The body's text, a space between its blocks. */
    static String text(String body) {
        Document document = Jsoup.parseBodyFragment(body);
        return document.select("h2, h3, p, li").stream().map(Element::text).collect(Collectors.joining(" "));
    }

    static String text(ParsedBulletin bulletin) {
        return bulletin.sections().stream()
                .flatMap(section -> Stream.of(section.title(), text(HtmlWriter.write(section.body()))))
                .collect(Collectors.joining(" "));
    }

    static List<String> titles(ParsedBulletin bulletin) {
        return bulletin.sections().stream().map(ParsedSection::title).toList();
    }

    static ImportWarning warning(ReportLine line) {
        return ImportWarning.valueOf(line.message().code());
    }

    static List<ImportWarning> warnings(List<ReportLine> report) {
        return report.stream().map(Reading::warning).toList();
    }
}
