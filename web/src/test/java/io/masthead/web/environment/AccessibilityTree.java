package io.masthead.web.environment;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the browser tells a screen reader of a page: role, name and states of each control, in the order of the page. */
public final class AccessibilityTree {

    private static final Set<String> CONTROLS = Set.of(
            "button",
            "checkbox",
            "combobox",
            "dialog",
            "DisclosureTriangle",
            "link",
            "menuitem",
            "meter",
            "option",
            "progressbar",
            "radio",
            "searchbox",
            "switch",
            "tab",
            "tabpanel",
            "textbox",
            "toolbar");

    /** States that are said where they are false too: that a button can be pressed is what it is. */
    private static final Set<String> TWO_SIDED = Set.of("pressed", "selected", "expanded", "checked");

    private static final Set<String> STATES =
            Set.of("disabled", "readonly", "required", "invalid", "hasPopup", "modal");

    private AccessibilityTree() {}

    /** A control. */
    public record Control(String role, String name, List<String> states) {

        @Override
        public String toString() {
            return role + " “" + name + "”" + (states.isEmpty() ? "" : " " + String.join(", ", states));
        }
    }

    /** All controls that a screen reader finds on the page now. */
    public static List<Control> controls(Page page) {
        var browser = page.context().newCDPSession(page);
        try {
            browser.send("Accessibility.enable");
            return inOrder(browser.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")).stream()
                    .filter(it -> !it.get("ignored").getAsBoolean())
                    .filter(it -> CONTROLS.contains(value(it, "role")))
                    .map(AccessibilityTree::control)
                    .toList();
        } finally {
            browser.detach();
        }
    }

    /** The browser lists them level by level; they are read one within the other. */
    private static List<JsonObject> inOrder(JsonArray nodes) {
        var byId = new LinkedHashMap<String, JsonObject>();
        nodes.forEach(it -> byId.put(it.getAsJsonObject().get("nodeId").getAsString(), it.getAsJsonObject()));
        var ordered = new ArrayList<JsonObject>();
        byId.values().stream().findFirst().ifPresent(root -> append(root, byId, ordered));
        return ordered;
    }

    private static void append(JsonObject node, Map<String, JsonObject> byId, List<JsonObject> ordered) {
        ordered.add(node);
        node.getAsJsonArray("childIds").forEach(id -> {
            var child = byId.get(id.getAsString());
            if (child != null) {
                append(child, byId, ordered);
            }
        });
    }

    private static Control control(JsonObject node) {
        var states = new ArrayList<String>();
        if (node.has("properties")) {
            for (var it : node.getAsJsonArray("properties")) {
                var property = it.getAsJsonObject();
                add(states, property.get("name").getAsString(), value(property, "value"));
            }
        }
        return new Control(value(node, "role"), value(node, "name"), List.copyOf(states));
    }

    private static void add(List<String> states, String name, String value) {
        if (TWO_SIDED.contains(name)) {
            states.add(value.equals("true") ? name : "not " + name);
        } else if (STATES.contains(name) && !value.equals("false")) {
            states.add(value.equals("true") ? name : name + " " + value);
        }
    }

    private static String value(JsonObject holder, String name) {
        var value = holder.getAsJsonObject(name);
        return value == null || !value.has("value")
                ? ""
                : value.get("value").getAsString().strip();
    }
}
