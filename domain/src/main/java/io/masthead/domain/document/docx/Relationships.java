package io.masthead.domain.document.docx;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a part refers to (ECMA-376-2, 6.5). Targets outside the file are addresses only: nothing is ever fetched.
 *
 * @param byId the relationships by their ids
 */
record Relationships(Map<String, Relationship> byId) {
    static final Relationships NONE = new Relationships(Map.of());

    /**
     * One of them.
     *
     * @param type the last step of its type's address, such as {@code image}
     * @param target a part's name, or an address outside
     */
    record Relationship(String type, String target, boolean outside) {}

    static Relationships read(XmlCursor xml, String part, Budget budget) {
        var byId = new HashMap<String, Relationship>();
        xml.children(name -> {
            budget.spend(Budget.ENTRY);
            String type = xml.value("Type");
            boolean outside = xml.value("TargetMode").equals("External");
            String target = outside ? xml.value("Target") : resolved(part, xml.value("Target"));
            byId.put(xml.value("Id"), new Relationship(type.substring(type.lastIndexOf('/') + 1), target, outside));
        });
        return new Relationships(byId);
    }

    @Nullable
    Relationship get(String id) {
        return byId.get(id);
    }

    /** The part of that type; empty where there is none. */
    String part(String type) {
        return byId.values().stream()
                .filter(it -> it.type().equals(type) && !it.outside())
                .map(Relationship::target)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** RFC 3986, 5.2.4, step by step: nothing leads above the file's own root. */
    private static String resolved(String part, String target) {
        String folder = target.startsWith("/") ? "" : part.substring(0, part.lastIndexOf('/') + 1);
        var steps = new ArrayDeque<String>();
        for (String step : (folder + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
