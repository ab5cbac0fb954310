package io.masthead.domain.intake.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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

    /** A note whose mark stands several times is copied so often, */
    private static final int MOST_COPIES = 19;

    /** and all notes of a file together up to so many characters, an element counted as ten. */
    private static final long MOST_COPIED = 500_000;

    private static final long SIZE_OF_AN_ELEMENT = 10;

    private final Element root;
    private final Map<String, Element> byName = new HashMap<>();
    private final IdentityHashMap<Element, List<Element>> linksIn = new IdentityHashMap<>();
    /** The marks of each note, in the order of the text, and the links in notes that lead back to one. */
    private final SequencedMap<Element, List<Element>> marks = new LinkedHashMap<>();

    private final Set<Element> back = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Element, Boolean> haveHeadings = new IdentityHashMap<>();
    private long copied;

    HtmlNotes(Element root) {
        this.root = root;
    }

    void join() {
        root.select("[id], a[name]").forEach(it -> {
            byName.putIfAbsent(it.id(), it);
            byName.putIfAbsent(it.attr("name"), it);
        });
        byName.remove("");
        for (Element link : root.select("a[href^=#]")) {
            Element note = note(link);
            if (note != null) {
                marks.computeIfAbsent(note, it -> new ArrayList<>()).add(link);
                links(note).stream().filter(it -> leadsTo(it, link)).forEach(back::add);
            }
        }
        marks.forEach(this::place);
        root.select("section.footnotes, div.footnotes, ol.footnotes").stream()
                .filter(it -> !it.hasText())
                .forEach(Element::remove);
    }

    /** The note of a mark, to which that leads and which leads back; null where a link is no mark. A note has no headings. */
    private @Nullable Element note(Element link) {
        Element target = back.contains(link) ? null : target(link);
        Element holder = target == null ? null : holder(target);
        if (holder == null
                || link.parents().contains(holder)
                || holder.parents().contains(link)) {
            return null;
        }
        boolean leadsBack = links(holder).stream().anyMatch(it -> leadsTo(it, link));
        return leadsBack && !hasHeading(holder) ? holder : null;
    }

    private boolean hasHeading(Element holder) {
        return haveHeadings.computeIfAbsent(holder, it -> it.selectFirst("h1, h2, h3, h4, h5, h6") != null);
    }

    /** A note none of whose marks is in the text any more stays where it is. */
    private void place(Element holder, List<Element> itsMarks) {
        List<Element> places = itsMarks.stream()
                .filter(it -> it.parents().contains(root) && !it.parents().contains(holder))
                .toList();
        if (places.isEmpty()) {
            return;
        }
        links(holder).stream()
                .filter(it -> back.contains(it) && it.hasParent())
                .forEach(it -> outermost(it).remove());
        var note = new Element("span").addClass("note");
        note.appendChildren(List.copyOf(holder.childNodes()));
        holder.remove();
        var replaced = places.stream().map(HtmlNotes::outermost).distinct().toList();
        replaced.stream().skip(1).limit(copies(note, replaced.size() - 1)).forEach(it -> it.replaceWith(note.clone()));
        replaced.getFirst().replaceWith(note);
    }

    /** How many copies of a note there is room for. */
    private long copies(Element note, int wanted) {
        if (wanted == 0) {
            return 0;
        }
        long size = note.wholeText().length()
                + SIZE_OF_AN_ELEMENT * note.getAllElements().size();
        long count = Math.min(Math.min(wanted, MOST_COPIES), (MOST_COPIED - copied) / size);
        copied += count * size;
        return count;
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
                        || isAround(there, mark)
                        || mark.children().contains(there));
    }

    /** What raises a mark may have its name; a paragraph to which others refer is no mark. */
    private static boolean isAround(Element there, Element mark) {
        return there.equals(mark.parent()) && !HOLDERS.contains(there.normalName());
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
