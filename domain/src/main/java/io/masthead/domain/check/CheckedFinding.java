package io.masthead.domain.check;

import io.masthead.domain.check.text.TextFinding;
import io.masthead.domain.section.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a section's text, and what was said of it.
 *
 * @param waiver what lets it stand; null where nothing does
 */
public record CheckedFinding(
        Section section, TextFinding finding, @Nullable TextWaiver waiver) {

    static List<CheckedFinding> of(Section section, List<TextFinding> findings, List<TextWaiver> waivers) {
        Map<TextFinding.Identity, TextWaiver> known = waivers.stream()
                .collect(Collectors.toMap(TextWaiver::identity, Function.identity(), (first, next) -> first));
        return findings.stream()
                .map(finding -> new CheckedFinding(section, finding, known.get(finding.identity())))
                .toList();
    }
}
