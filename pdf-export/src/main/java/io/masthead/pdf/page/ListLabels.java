package io.masthead.pdf.page;

import org.jsoup.nodes.Element;

/** What stands before a list item: a bullet, or the item's number counted from the list's start. */
final class ListLabels {
    private ListLabels() {}

    static String of(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "•";
        }
        String start = list.attr("start");
        long first = start.matches("-?\\d{1,6}") ? Long.parseLong(start) : 1;
        long before = list.children().stream()
                .takeWhile(other -> !other.equals(item))
                .filter(other -> other.normalName().equals("li"))
                .count();
        return first + before + ".";
    }
}
