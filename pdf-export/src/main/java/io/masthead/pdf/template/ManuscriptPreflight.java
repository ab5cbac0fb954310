package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.language.Characters;
import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.pdf.limit.TimeLimit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a manuscript whatever its pages will look like. */
public final class ManuscriptPreflight {
    private static final int LONGEST_PLACE = 120;

    /** As many findings of one rule are told of one section: whoever mends them sees the rest. */
    static final int MOST = 50;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Rule, Integer> inSection = new EnumMap<>(Rule.class);

    private ManuscriptPreflight() {}

    /**
     * Characters that no font has, pictures without words for those who do not see them, links to nowhere; the cover's
     * first, then in the order of the sections, then the colophon's. On no page, because none is made. An edition is not
     * made where a font lacks a character, so there nobody looks for any.
     */
    public static List<Finding> of(Manuscript manuscript, PrintMessages messages) {
        ManuscriptPreflight reading = new ManuscriptPreflight();
        if (manuscript.kind() != Manuscript.Kind.EDITION) {
            AuthoredTexts.of(manuscript, messages).forEach(part -> {
                TimeLimit.check();
                reading.findings.addAll(MissingGlyphs.in(part));
            });
        }
        manuscript.sections().forEach(reading::section);
        return List.copyOf(reading.findings);
    }

    private void section(ManuscriptSection section) {
        TimeLimit.check();
        inSection.clear();
        DocumentInspection inspection = new DocumentInspection(section.body());
        inspection
                .silentPictures()
                .forEach(picture -> find(Rule.MISSING_ALTERNATIVE, section, picture.caption(), picture.source()));
        LinkTargets targets = new LinkTargets(section);
        inspection.links().stream()
                .filter(link -> targets.of(link.address()).isEmpty())
                .forEach(link -> find(Rule.DEAD_LINK, section, link.words(), link.address()));
    }

    /** The place is named by its words, else by its address. */
    private void find(Rule rule, ManuscriptSection section, String words, String address) {
        if (inSection.merge(rule, 1, Integer::sum) > MOST) {
            return;
        }
        String place = Characters.isBlank(words) ? address : words.strip();
        String shown = place.isBlank() ? "…" : place.substring(0, Math.min(LONGEST_PLACE, place.length()));
        findings.add(new Finding(rule, section.id(), 0, shown, ""));
    }
}
