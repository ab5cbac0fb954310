package io.masthead.pdf.page;

import io.masthead.domain.edition.Finding;
import io.masthead.domain.edition.Finding.Rule;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What is wrong with a manuscript whatever its pages will look like. */
public final class Proofreading {
    private static final int LONGEST_PLACE = 120;

    private final List<Finding> findings = new ArrayList<>();

    private Proofreading() {}

    /**
     * Characters that no font has, pictures without words for those who do not see them, links to nowhere; the cover's
     * first, then in the order of the sections. On no page, because none is made.
     */
    public static List<Finding> of(Manuscript manuscript) {
        Proofreading reading = new Proofreading();
        PrintedTexts.of(manuscript).forEach(part -> reading.findings.addAll(MissingGlyphs.in(part)));
        manuscript.sections().forEach(reading::markup);
        return List.copyOf(reading.findings);
    }

    private void markup(ManuscriptSection section) {
        Element body = Jsoup.parseBodyFragment(section.body()).body();
        for (Element picture : body.select("img:not([alt])")) {
            find(Rule.MISSING_ALTERNATIVE, section, caption(picture), picture.attr("src"));
        }
        Set<String> places = new HashSet<>(body.select("[data-id]").eachAttr("data-id"));
        for (Element link : body.select("a[href]")) {
            String address = link.attr("href").strip();
            if (!BodyText.leadsSomewhere(address, places)) {
                find(Rule.DEAD_LINK, section, link.text(), address);
            }
        }
    }

    private static String caption(Element picture) {
        Element figure = picture.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        return caption == null ? "" : caption.text();
    }

    /** The place is named by its words, else by its address. */
    private void find(Rule rule, ManuscriptSection section, String words, String address) {
        String place = words.isBlank() ? address : words.strip();
        String shown = place.isBlank() ? "…" : place.substring(0, Math.min(LONGEST_PLACE, place.length()));
        findings.add(new Finding(rule, section.id(), 0, shown, ""));
    }
}
