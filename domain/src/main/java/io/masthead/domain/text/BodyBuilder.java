package io.masthead.domain.text;

import io.masthead.domain.text.Inline.Note;
import io.masthead.domain.text.Inline.Run;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is read in its proper place: text into paragraphs, items into lists, blocks out of lines. A block that may
 * not stand where it is found becomes a mere boundary between paragraphs.
 */
final class BodyBuilder {
    private static final int DEEPEST = 16;

    private final Draft body = new Draft(null, 0, false);
    private final Map<Element, String> marks = new EnumMap<>(Element.class);
    private List<Mark> markList = List.of();
    private Draft holder = body;
    private Element lineKind = Element.P;
    private String pendingId = "";
    private @Nullable Draft open;
    private @Nullable Line note;

    List<Block> finished() {
        return body.finishedChildren();
    }

    void text(String letters) {
        if (note != null) {
            note.add(letters, markList);
        } else if (open != null) {
            open.line.add(letters, markList);
        } else if (!letters.isBlank()) {
            openLine().line.add(letters, markList);
        }
    }

    /** The letters that the inside adds carry the mark; of two of a kind the inner one counts. */
    void marked(Element mark, String value, Runnable inside) {
        String before = marks.put(mark, value);
        markList = sorted();
        inside.run();
        if (before == null) {
            marks.remove(mark);
        } else {
            marks.put(mark, before);
        }
        markList = sorted();
    }

    /** A note is one piece of its line; marks around it do not reach into it, and it holds no other note. */
    void note(String id, Runnable inside) {
        if (note != null) {
            boundary(inside);
            return;
        }
        var around = new EnumMap<>(marks);
        marks.clear();
        markList = List.of();
        Line line = new Line();
        note = line;
        inside.run();
        note = null;
        marks.putAll(around);
        markList = sorted();
        List<Run> runs = new ArrayList<>();
        line.finished().forEach(piece -> runs.add((Run) piece));
        if (!runs.isEmpty()) {
            (open == null ? openLine() : open).line.add(new Note(id, List.copyOf(runs)));
        }
    }

    /** What comes before, inside and after stands in paragraphs of its own. */
    void boundary(Runnable inside) {
        breakLine();
        inside.run();
        breakLine();
    }

    void lineBreak() {
        if (lineKind == Element.P) {
            breakLine();
        } else {
            text(" ");
        }
    }

    /** Text inside becomes lines of that kind: paragraphs, headings, a caption. */
    void lines(Element kind, String id, Runnable inside) {
        Element before = lineKind;
        breakLine();
        if (before == Element.P && kind.mayStandIn(holder.inside())) {
            lineKind = kind;
        }
        pendingId = id;
        inside.run();
        breakLine();
        pendingId = "";
        lineKind = before;
    }

    /** A block that holds blocks. */
    void block(Element kind, String id, Map<String, String> attributes, Runnable inside) {
        Draft target = note == null ? placeFor(kind) : null;
        if (target == null) {
            boundary(inside);
            return;
        }
        breakLine();
        Draft before = holder;
        Element kindBefore = lineKind;
        holder = target.add(kind, false);
        holder.id = id;
        holder.attributes.putAll(attributes);
        lineKind = Element.P;
        inside.run();
        breakLine();
        holder = before;
        lineKind = kindBefore;
    }

    private void breakLine() {
        if (note == null) {
            open = null;
        } else {
            note.add(" ", List.of());
        }
    }

    private @Nullable Draft placeFor(Element kind) {
        if (kind.isList() && holder.depth > DEEPEST) {
            return null;
        }
        if (kind.mayStandIn(holder.inside())) {
            return holder;
        }
        if (kind == Element.LI && Element.UL.mayStandIn(holder.inside()) && holder.depth <= DEEPEST) {
            Draft last = holder.children.isEmpty() ? null : holder.children.getLast();
            return last != null && last.implied && open == null ? last : holder.add(Element.UL, true);
        }
        if (kind.isList() && holder.inside() == Place.LIST) {
            Draft item = holder.last(Element.LI);
            return item == null ? holder.add(Element.LI, true) : item;
        }
        return null;
    }

    private Draft openLine() {
        Draft place = holder;
        if (place.inside() == Place.LIST) {
            place = place.add(Element.LI, true);
        }
        Draft line = lineIn(place);
        if (line.id.isEmpty() && line.element != null && line.element.isBlock()) {
            line.id = pendingId;
        }
        pendingId = "";
        open = line;
        return line;
    }

    private Draft lineIn(Draft place) {
        if (place.inside() == Place.ITEM && place.holdsNothing()) {
            return place;
        }
        if (lineKind == Element.CAPTION || lineKind == Element.FIGCAPTION) {
            for (Draft child : place.children) {
                if (child.element == lineKind) {
                    child.line.add(" ", List.of());
                    return child;
                }
            }
        }
        if (lineKind.mayStandIn(place.inside())) {
            return place.add(lineKind, false);
        }
        return (Element.P.mayStandIn(place.inside()) ? place : body).add(Element.P, false);
    }

    private List<Mark> sorted() {
        var list = new ArrayList<Mark>();
        marks.forEach((element, value) -> list.add(new Mark(element, value)));
        list.sort(Mark.OUTERMOST_FIRST);
        return List.copyOf(list);
    }
}
