package io.masthead.pdf.template;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/** What stands before a list item: a bullet, or the item's number counted from the list's start. */
final class ListLabels {
    private final IdentityHashMap<Element, Long> next = new IdentityHashMap<>();

    /** The label of an item; asked for once, in the order of its list. */
    String of(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "•";
        }
        long number = next.computeIfAbsent(list, ListLabels::first);
        next.put(list, number + 1);
        return number + ".";
    }

    private static long first(Element list) {
        String start = list.attr("start");
        return start.matches("-?\\d{1,6}") ? Long.parseLong(start) : 1;
    }
}
