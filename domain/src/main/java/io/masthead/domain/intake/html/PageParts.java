package io.masthead.domain.intake.html;

import io.masthead.domain.intake.text.ImportWarning;
import io.masthead.domain.intake.text.ReportBuilder;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the part of a page that is its text, and reports what stands around it. */
final class PageParts {

    private final ReportBuilder report;

    PageParts(ReportBuilder report) {
        this.report = report;
    }

    /**
     * The element with the text: the one {@code main}, in it the one article; navigation and the page's foot are taken out.
     *
     * @param whole whether it is a whole issue, so that what surrounds its articles is the cover
     */
    Element text(Element body, boolean whole) {
        body.select("nav, [role=navigation]").forEach(this::drop);
        List.copyOf(body.children()).stream()
                .filter(it -> it.normalName().equals("footer"))
                .forEach(this::drop);
        List<Element> mains = body.select("main");
        Element root = mains.size() == 1 ? within(mains.getFirst(), body) : body;
        var articles = articles(root);
        return !whole && articles.size() == 1 ? within(articles.getFirst(), root) : root;
    }

    /** The articles that stand in no other. */
    static List<Element> articles(Element root) {
        return root.select("article").stream()
                .filter(it -> it.parents().stream()
                        .takeWhile(around -> !around.equals(root))
                        .noneMatch(around -> around.normalName().equals("article")))
                .toList();
    }

    /** Drops what stands around the part, up to the root. */
    private Element within(Element part, Element root) {
        for (Element at = part; !at.equals(root) && at.parent() != null; at = at.parent()) {
            at.siblingElements().forEach(this::drop);
        }
        return part;
    }

    private void drop(Element element) {
        if (element.hasText()) {
            int line = element.sourceRange().isTracked()
                    ? element.sourceRange().start().lineNumber()
                    : 0;
            report.add(ImportWarning.PAGE_PART_DROPPED, line, element.text());
        }
        element.remove();
    }
}
