package io.masthead.pdf.template;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where the links of one section may lead: outside, or to one of its blocks. */
final class LinkTargets {
    private static final Pattern OUTSIDE = Pattern.compile("(?is)(https?://|mailto:)\\S.*");

    private final String anchor;
    private final Set<String> blocks;

    LinkTargets(ParsedSection section) {
        anchor = SectionMarkup.anchor(section.section()) + "-";
        blocks = new HashSet<>(section.body().select("[data-id]").eachAttr("data-id"));
    }

    /** The address of a link as the file holds it; empty where it leads nowhere. */
    Optional<String> of(Element link) {
        String address = link.attr("href").strip();
        if (address.startsWith("#")) {
            String block = address.substring(1);
            return blocks.contains(block) ? Optional.of("#" + anchor(block)) : Optional.empty();
        }
        return Optional.of(address).filter(it -> OUTSIDE.matcher(it).matches()).map(UriEncoder::of);
    }

    /** The printed id of a block. */
    String anchor(String block) {
        return anchor + block;
    }
}
