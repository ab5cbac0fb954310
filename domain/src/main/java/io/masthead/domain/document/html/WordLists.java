package io.masthead.domain.document.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The lists of Word, which are paragraphs that name their list and level and show their number: makes lists in lists of them. */
final class WordLists {
    private static final Pattern ITEM =
            Pattern.compile("mso-list:\\s*(l\\d+)\\s+level([1-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKER = Pattern.compile("mso-list:\\s*ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern NUMBERED = Pattern.compile("\\(?(?:\\d+\\.)*(\\d{1,4}|[a-zA-Z])[.)]");

    /** No text has so many; where one has, moving them would take minutes. */
    private static final int MOST_ITEMS = 2_000;

    private final Map<Element, Item> items = new HashMap<>();

    private WordLists() {}

    /** One paragraph; the number is 0 where it shows a bullet. */
    private record Item(String list, int level, int number) {

        boolean isOrdered() {
            return number > 0;
        }
    }

    /** A list that is open, with its first item. */
    private record Open(Item first, Element element) {

        boolean endsBefore(Item item) {
            boolean isOther = first.isOrdered() != item.isOrdered()
                    || (item.level() == 1 && !first.list().equals(item.list()));
            return first.level() > item.level() || (first.level() == item.level() && isOther);
        }
    }

    /** Puts lists in the place of such paragraphs. */
    static void arrange(Element body) {
        var lists = new WordLists();
        var paragraphs = body.select("p[style*=mso-list]");
        if (paragraphs.size() > MOST_ITEMS) {
            return;
        }
        paragraphs.forEach(lists::read);
        for (Element first : paragraphs) {
            if (lists.items.containsKey(first)) {
                lists.gather(first);
            }
        }
    }

    private void read(Element paragraph) {
        var found = ITEM.matcher(paragraph.attr("style"));
        if (found.find()) {
            items.put(paragraph, new Item(found.group(1), Integer.parseInt(found.group(2)), number(paragraph)));
        }
    }

    /** The number that the paragraph shows, which is taken out of its words. */
    private static int number(Element paragraph) {
        for (Element span : paragraph.select("span[style*=mso-list]")) {
            if (MARKER.matcher(span.attr("style")).find()) {
                String sign = SPACE.matcher(span.wholeText()).replaceAll("");
                span.remove();
                return numberOf(sign);
            }
        }
        return 0;
    }

    private static int numberOf(String sign) {
        var found = NUMBERED.matcher(sign);
        if (!found.matches()) {
            return 0;
        }
        char first = found.group(1).charAt(0);
        return Character.isDigit(first)
                ? Math.max(1, Integer.parseInt(found.group(1)))
                : first == 'i' ? 1 : Character.toLowerCase(first) - 'a' + 1;
    }

    private void gather(Element first) {
        var run = new ArrayList<Element>();
        for (Element it = first; it != null && items.containsKey(it); it = follower(it)) {
            run.add(it);
        }
        Deque<Open> open = new ArrayDeque<>();
        for (Element paragraph : run) {
            nest(paragraph, Objects.requireNonNull(items.remove(paragraph)), open);
        }
    }

    private static void nest(Element paragraph, Item item, Deque<Open> open) {
        while (!open.isEmpty() && open.getFirst().endsBefore(item)) {
            open.pop();
        }
        if (open.isEmpty() || open.getFirst().first().level() < item.level()) {
            var list = new Element(item.isOrdered() ? "ol" : "ul");
            if (item.number() > 1) {
                list.attr("start", String.valueOf(item.number()));
            }
            if (open.isEmpty()) {
                paragraph.before(list);
            } else {
                open.getFirst().element().children().getLast().appendChild(list);
            }
            open.push(new Open(item, list));
        }
        var made = new Element("li");
        open.getFirst().element().appendChild(made);
        made.appendChild(paragraph);
    }

    /** The element behind it, where nothing but space stands between. */
    private static @Nullable Element follower(Element element) {
        Node next = element.nextSibling();
        while (next != null && !(next instanceof Element) && !(next instanceof TextNode text && !text.isBlank())) {
            next = next.nextSibling();
        }
        return next instanceof Element found ? found : null;
    }
}
