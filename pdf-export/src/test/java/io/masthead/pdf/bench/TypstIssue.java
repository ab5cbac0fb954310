package io.masthead.pdf.bench;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The manuscript for Typst: our page, margins, fonts, sizes and contents. Space between blocks is that of the HTML and the
 * leading, which a line of CSS has in itself.
 */
final class TypstIssue {
    private static final String SHEET = """
            #set document(title: "Bulletin")
            #set page(paper: "a4", margin: (MARGINS), header: text(font: "Inter", size: 7.5pt)[Bulletin], \
              footer: align(right, text(font: "Inter", size: 8.5pt, context counter(page).display())))
            #set text(font: "Source Serif 4", size: 10.2pt, lang: "LANGUAGE", hyphenate: true, \
              top-edge: 0.8em, bottom-edge: -0.2em)
            #set par(justify: true, leading: 0.36em, spacing: 0.36em, first-line-indent: 1.3em)
            #set list(indent: 0pt, body-indent: 1em, spacing: 0.36em)
            #set enum(indent: 0pt, body-indent: 1em, spacing: 0.36em)
            #show list: set block(above: 8.7pt, below: 9.7pt)
            #show enum: set block(above: 8.7pt, below: 9.7pt)
            #show quote: set block(above: 10.7pt, below: 10.7pt)
            #show heading: set text(font: "Inter", weight: 600, hyphenate: false)
            #show heading: set block(above: 13.7pt, below: 6.7pt)
            #show heading.where(level: 1): set block(above: 24.7pt, below: 16.7pt)
            #show heading.where(level: 1): set text(size: 16pt)
            #show heading.where(level: 2): set text(size: 11pt)
            #show heading.where(level: 3): set text(size: 10pt)
            #outline(title: [Contents], depth: 1)
            #pagebreak()
            """;

    private final StringBuilder out = new StringBuilder();

    private TypstIssue() {}

    static String of(Manuscript manuscript) {
        var margins = manuscript.style().margins();
        TypstIssue issue = new TypstIssue();
        issue.out.append(SHEET.replace("LANGUAGE", manuscript.language())
                .replace(
                        "MARGINS",
                        "top: %dmm, right: %dmm, bottom: %dmm, left: %dmm"
                                .formatted(margins.top(), margins.right(), margins.bottom(), margins.left())));
        for (ManuscriptSection section : manuscript.sections()) {
            issue.call("heading(level: 1)", () -> issue.text(section.title()));
            issue.out.append("\n\n");
            issue.children(
                    Jsoup.parseBodyFragment(HtmlWriter.write(section.body())).body());
        }
        return issue.out.toString();
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "p" -> paragraph(element);
            case "h2", "h3", "h4" ->
                block("heading(level: %d)".formatted(element.normalName().charAt(1) - '0'), element);
            case "ul" -> items("list", element);
            case "ol" -> items("enum", element);
            case "blockquote", "aside" -> block("quote(block: true)", element);
            case "strong" -> call("strong", () -> children(element));
            case "em" -> call("emph", () -> children(element));
            default -> children(element);
        }
    }

    private void paragraph(Element paragraph) {
        children(paragraph);
        out.append("\n\n");
    }

    private void block(String function, Element element) {
        call(function, () -> children(element));
        out.append("\n\n");
    }

    private void items(String function, Element list) {
        out.append('#').append(function).append("(");
        list.children().forEach(item -> {
            out.append('[');
            children(item);
            out.append("], ");
        });
        out.append(")\n\n");
    }

    private void call(String function, Runnable inside) {
        out.append('#').append(function).append('[');
        inside.run();
        out.append(']');
    }

    private void text(String text) {
        for (char c : text.replaceAll("[\\s&&[^\\u00a0]]+", " ").toCharArray()) {
            if ("\\#[]*_`$<>@=-+/~\"'".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
    }
}
