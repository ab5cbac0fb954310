package io.masthead.domain.intake.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Puts notes where their marks are. Word, LibreOffice, Google Docs and Markdown write them alike: the mark is a link to the
 * note, and in the note a link leads back to the mark.
 */
final class HtmlNotes {

    private static final Set<String> HOLDERS = Set.of("li", "div", "aside", "section", "dd", "p", "td");

    private static final int MOST_LINKS_OF_A_NOTE = 100;

    private final Element root;
    private final Map<String, Element> byName = new HashMap<>();
    private final IdentityHashMap<Element, List<Element>> linksIn = new IdentityHashMap<>();

    HtmlNotes(Element root) {
        this.root = root;
    }

    void join() {
        root.select("[id], a[name]").forEach(it -> {
            byName.putIfAbsent(it.id(), it);
            byName.putIfAbsent(it.attr("name"), it);
        });
        byName.remove("");
        List.copyOf(root.select("a[href^=#]")).forEach(this::join);
        root.select("section.footnotes, div.footnotes, ol.footnotes").stream()
                .filter(it -> !it.hasText())
                .forEach(Element::remove);
    }

    private void join(Element mark) {
        Element note = target(mark);
        Element holder = note == null ? null : holder(note);
        if (holder == null || mark.parents().contains(holder) || !mark.hasParent()) {
            return;
        }
        List<Element> back = links(holder).stream()
                .filter(it -> leadsTo(it, mark) && it.parents().contains(holder))
                .toList();
        if (back.isEmpty() || holder.parents().contains(mark)) {
            return;
        }
        back.forEach(it -> outermost(it).remove());
        var span = new Element("span").addClass("note");
        span.appendChildren(List.copyOf(holder.childNodes()));
        holder.remove();
        outermost(mark).replaceWith(span);
    }

    /** Looked for once, as many marks may lead to one place; what holds so many is the text and no note. */
    private List<Element> links(Element holder) {
        return linksIn.computeIfAbsent(holder, it -> {
            var links = List.copyOf(it.select("a[href^=#]"));
            return links.size() > MOST_LINKS_OF_A_NOTE ? List.of() : links;
        });
    }

    private @Nullable Element target(Element link) {
        return byName.get(link.attr("href").substring(1));
    }

    /** The whole note where its target is but the number before it. */
    private static @Nullable Element holder(Element note) {
        for (Element at = note; at != null; at = at.parent()) {
            if (HOLDERS.contains(at.normalName())) {
                return at;
            }
        }
        return null;
    }

    /** Whether a link in the note leads to the mark, or to what the mark stands in. */
    private boolean leadsTo(Element back, Element mark) {
        Element there = target(back);
        return there != null
                && (there.equals(mark)
                        || there.equals(mark.parent())
                        || mark.children().contains(there));
    }

    /** The link with the raised letters or the brackets around it alone. */
    private static Element outermost(Element link) {
        Element at = link;
        Element around = at.parent();
        while (around != null
                && Set.of("sup", "span").contains(around.normalName())
                && around.text().equals(at.text())) {
            at = around;
            around = at.parent();
        }
        return at;
    }
}
