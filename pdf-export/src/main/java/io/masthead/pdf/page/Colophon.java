package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Approval;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** Who edited and approved what, and when; with the digests that let a reader check it years later. */
final class Colophon {
    /** The colophon as an editor knows it. */
    private static final String PLACE = "The colophon";

    private static final int READABLE_DIGITS = 8;
    private static final Set<String> KNOWN_ROLES = Set.of("editor", "reviewer", "publisher");

    private final Copy copy;
    private final Markup markup;
    private final Manuscript manuscript;
    private final Wording wording;

    private Colophon(Copy copy) {
        this.copy = copy;
        this.markup = copy.markup();
        this.manuscript = copy.manuscript();
        this.wording = copy.wording();
    }

    static void add(Copy copy, Element body) {
        new Colophon(copy).set(body);
    }

    private void set(Element body) {
        markup.at(PLACE);
        boolean proof = manuscript.kind() == Manuscript.Kind.PROOF;
        Element colophon = markup.add(body, "div", "colophon");
        markup.add(colophon, "h1", "", wording.say("colophon")).setAttribute("id", "colophon");
        String made = wording.moment(manuscript.date());
        markup.add(
                colophon,
                "p",
                "made",
                proof
                        ? wording.say("proof.line", made)
                        : wording.say("edition.line", manuscript.number(), made, wording.offset(manuscript.date())));
        for (ManuscriptSection section : manuscript.sections()) {
            section(colophon, section);
        }
        trail(colophon);
        String times = proof ? "times.proof" : "times";
        markup.add(colophon, "p", "times", wording.say(times, wording.offset(manuscript.date())));
    }

    private void section(Element colophon, ManuscriptSection section) {
        Element record = markup.add(colophon, "div", "record");
        markup.at(Coverage.name(section));
        markup.add(record, "p", "what", copy.name(section));
        markup.at(PLACE);
        StringBuilder who = new StringBuilder(wording.say("revision", section.revision())).append(". ");
        who.append(
                section.editors().isEmpty()
                        ? wording.say("section.unedited")
                        : wording.say("section.edited", String.join(", ", section.editors())));
        if (section.approvals().isEmpty()) {
            who.append(' ').append(wording.say("section.unapproved"));
        }
        for (Approval approval : section.approvals()) {
            who.append(' ')
                    .append(wording.say(
                            "section.approved", approval.by(), role(approval.role()), wording.moment(approval.at())));
        }
        markup.add(record, "p", "who", who.toString());
        digest(record, "", section.contentHash());
    }

    private void trail(Element colophon) {
        String hash = manuscript.trail().hash();
        Element record = markup.add(colophon, "div", "record");
        if (hash == null) {
            markup.add(record, "p", "who", wording.say("trail.none"));
            return;
        }
        String entry = Long.toString(manuscript.trail().sequence());
        digest(record, wording.say("trail", entry) + " ", hash);
    }

    /** The whole digest on one line, its first digits apart for the eye. */
    private void digest(Element record, String before, String hash) {
        Element line = markup.add(record, "p", "digest", before);
        int readable = Math.min(READABLE_DIGITS, hash.length());
        markup.add(line, "strong", "", hash.substring(0, readable));
        markup.text(line, hash.substring(readable));
    }

    private String role(String role) {
        String key = role.toLowerCase(Locale.ROOT);
        return KNOWN_ROLES.contains(key) ? wording.say("role." + key) : role;
    }
}
