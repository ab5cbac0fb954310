package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Approval;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.TypesettingProblem.Location;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** Who edited and approved what, and when; with the digests that let a reader check it years later. */
final class Colophon {
    private static final int READABLE_DIGITS = 8;
    private static final Set<String> KNOWN_ROLES = Set.of("editor", "reviewer", "publisher");

    private final RenderContext context;
    private final XhtmlBuilder xhtml;
    private final Manuscript manuscript;
    private final PrintMessages messages;

    private Colophon(RenderContext context) {
        this.context = context;
        this.xhtml = context.xhtml();
        this.manuscript = context.manuscript();
        this.messages = context.messages();
    }

    static void add(RenderContext context, Element body) {
        new Colophon(context).set(body);
    }

    private void set(Element body) {
        xhtml.at(Location.COLOPHON);
        boolean proof = manuscript.kind() == Manuscript.Kind.PROOF;
        Element colophon = xhtml.add(body, "div", "colophon");
        xhtml.add(colophon, "h1", "", messages.get("colophon")).setAttribute("id", "colophon");
        String made = messages.moment(manuscript.date());
        xhtml.add(
                colophon,
                "p",
                "made",
                proof
                        ? messages.get("proof.line", made)
                        : messages.get("edition.line", manuscript.number(), made, messages.offset(manuscript.date())));
        for (ManuscriptSection section : manuscript.sections()) {
            section(colophon, section);
        }
        trail(colophon);
        String times = proof ? "times.proof" : "times";
        xhtml.add(colophon, "p", "times", messages.get(times, messages.offset(manuscript.date())));
    }

    private void section(Element colophon, ManuscriptSection section) {
        Element record = xhtml.add(colophon, "div", "record");
        xhtml.at(GlyphCoverage.location(section));
        xhtml.add(record, "p", "what", context.name(section));
        xhtml.at(Location.COLOPHON);
        StringBuilder who = new StringBuilder(messages.get("revision", section.revision())).append(". ");
        who.append(
                section.editors().isEmpty()
                        ? messages.get("section.unedited")
                        : messages.get("section.edited", String.join(", ", section.editors())));
        if (section.approvals().isEmpty()) {
            who.append(' ').append(messages.get("section.unapproved"));
        }
        for (Approval approval : section.approvals()) {
            who.append(' ')
                    .append(messages.get(
                            "section.approved", approval.by(), role(approval.role()), messages.moment(approval.at())));
        }
        xhtml.add(record, "p", "who", who.toString());
        digest(record, "", section.contentHash());
    }

    private void trail(Element colophon) {
        String hash = manuscript.trail().hash();
        Element record = xhtml.add(colophon, "div", "record");
        if (hash == null) {
            xhtml.add(record, "p", "who", messages.get("trail.none"));
            return;
        }
        String entry = Long.toString(manuscript.trail().sequence());
        digest(record, messages.get("trail", entry) + " ", hash);
    }

    /** The whole digest on one line, its first digits apart for the eye. */
    private void digest(Element record, String before, String hash) {
        Element line = xhtml.add(record, "p", "digest", before);
        int readable = Math.min(READABLE_DIGITS, hash.length());
        xhtml.add(line, "strong", "", hash.substring(0, readable));
        xhtml.text(line, hash.substring(readable));
    }

    private String role(String role) {
        String key = role.toLowerCase(Locale.ROOT);
        return KNOWN_ROLES.contains(key) ? messages.get("role." + key) : role;
    }
}
