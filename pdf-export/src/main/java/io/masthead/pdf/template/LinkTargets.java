package io.masthead.pdf.template;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.Mark;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the links of one section may lead: outside, or to one of its blocks. */
final class LinkTargets {
    private final String anchor;
    private final Set<String> blocks;

    LinkTargets(ManuscriptSection section) {
        anchor = SectionMarkup.anchor(section) + "-";
        blocks = section.body().linkTargets();
    }

    /** The address of a link as the file holds it; empty where it leads nowhere. */
    Optional<String> of(String address) {
        if (address.startsWith("#")) {
            String block = address.substring(1);
            return blocks.contains(block) ? Optional.of("#" + anchor(block)) : Optional.empty();
        }
        return Optional.of(UriEncoder.of(address));
    }

    /** The printed id of a block. */
    String anchor(String block) {
        return anchor + block;
    }

    /** The words of the link that a line begins with: the runs up to where its mark ends. */
    static String words(List<? extends Inline> line, Mark link) {
        var words = new StringBuilder();
        for (Inline inline : line) {
            if (!(inline instanceof TextRun run) || !run.marks().contains(link)) {
                break;
            }
            words.append(run.text());
        }
        return words.toString();
    }
}
