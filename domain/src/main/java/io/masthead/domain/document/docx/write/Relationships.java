package io.masthead.domain.document.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a part leads to: other parts, and addresses outside. */
final class Relationships {

    private static final String RELATIONSHIP = "Relationship";
    private static final String ID = "Id";
    private static final String TYPE = "Type";
    private static final String TARGET = "Target";

    private final Map<Target, String> ids = new LinkedHashMap<>();

    private record Target(String type, String target, boolean outside) {}

    /** The id under which a part of the package is named; the type is the last word of its address. */
    String part(String type, String target) {
        return id(new Target(Namespaces.RELATIONSHIPS + "/" + type, target, false));
    }

    /** The id under which a part is named whose type is none of Office's own. */
    String packagePart(String type, String target) {
        return id(new Target(type, target, false));
    }

    /** The id under which an address is named. */
    String address(String address) {
        return id(new Target(Namespaces.RELATIONSHIPS + "/hyperlink", UriForm.of(address), true));
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    private String id(Target target) {
        return ids.computeIfAbsent(target, key -> "rId" + (ids.size() + 1));
    }

    void writeTo(OutputStream out) throws IOException {
        var xml = new Xml(out, "Relationships", "xmlns", Namespaces.PACKAGE_RELATIONSHIPS);
        for (var entry : ids.entrySet()) {
            var target = entry.getKey();
            var id = entry.getValue();
            if (target.outside()) {
                xml.empty(RELATIONSHIP, ID, id, TYPE, target.type(), TARGET, target.target(), "TargetMode", "External");
            } else {
                xml.empty(RELATIONSHIP, ID, id, TYPE, target.type(), TARGET, target.target());
            }
        }
        xml.finish();
    }
}
