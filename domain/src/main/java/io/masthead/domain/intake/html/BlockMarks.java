package io.masthead.domain.intake.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Ids on the elements that become blocks, by which their line and the level of a heading are found again. */
final class BlockMarks {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS =
            Set.of("p", "ul", "ol", "li", "blockquote", "table", "tr", "figure", "aside");

    /** Where an element began, and the level of a heading; 1 for all else. */
    record Mark(int line, int level) {}

    private final Map<String, Mark> marks = new HashMap<>();
    private final Set<Element> titles = new HashSet<>();

    private BlockMarks() {}

    /**
     * Marks the elements inside, and makes each heading one of the second level, which may stand where a heading may.
     *
     * @param whole whether the first heading of each article is that of a section, where there are several articles
     */
    static BlockMarks in(Element root, boolean whole) {
        var marked = new BlockMarks();
        var articles = PageParts.articles(root);
        boolean byArticle = whole && articles.size() > 1;
        if (byArticle) {
            articles.forEach(marked::takeTitle);
        }
        for (Element element : root.getAllElements()) {
            if (HEADINGS.contains(element.normalName())) {
                int own = Character.digit(element.normalName().charAt(1), 10);
                marked.mark(element, byArticle ? marked.levelByArticle(element, own) : own);
                element.tagName("h2");
            } else if (BLOCKS.contains(element.normalName())) {
                marked.mark(element, 1);
            } else {
                element.removeAttr("data-id");
            }
        }
        return marked;
    }

    private void takeTitle(Element article) {
        var first = article.selectFirst("h1, h2, h3, h4, h5, h6");
        if (first != null) {
            titles.add(first);
        }
    }

    /** Below its article's title; a heading outside of all articles is the cover's, and paragraphs stand there. */
    private int levelByArticle(Element heading, int own) {
        return titles.contains(heading) ? 1 : Math.max(own, 2);
    }

    private void mark(Element element, int level) {
        String id = "x" + String.format(java.util.Locale.ROOT, "%07d", marks.size());
        element.attr("data-id", id);
        int line = element.sourceRange().isTracked()
                ? element.sourceRange().start().lineNumber()
                : 0;
        marks.put(id, new Mark(line, level));
    }

    @Nullable
    Mark of(String id) {
        return marks.get(id);
    }
}
