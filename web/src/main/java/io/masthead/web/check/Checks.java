package io.masthead.web.check;

import io.masthead.domain.check.CheckedFinding;
import io.masthead.domain.check.text.Severity;
import io.masthead.domain.check.text.TextFinding;
import io.masthead.web.form.FormState;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What checks find in one text.
 *
 * @param address where the text is checked again as it is typed
 * @param groups what is found and nobody lets stand, the gravest first
 * @param waived what is let stand
 * @param open whether the reader may let findings stand
 */
public record Checks(String address, List<Group> groups, List<CheckLine> waived, boolean open, FormState formState) {

    /** The findings of one severity. */
    public record Group(Severity severity, List<CheckLine> lines) {}

    static Checks of(String address, List<CheckedFinding> found, boolean open, Locale locale, FormState formState) {
        Map<List<String>, Long> fixes = found.stream()
                .filter(it -> it.waiver() == null)
                .collect(Collectors.groupingBy(it -> fix(it.finding()), Collectors.counting()));
        var asked = new HashSet<TextFinding.Identity>();
        var lines = found.stream()
                .map(it -> CheckLine.of(
                        it,
                        asked.add(it.finding().identity()),
                        fixes.getOrDefault(fix(it.finding()), 1L).intValue(),
                        locale))
                .toList();
        var groups = Arrays.stream(Severity.values())
                .map(severity -> new Group(
                        severity,
                        lines.stream()
                                .filter(it -> it.waiver() == null && it.severity() == severity)
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        var waived = lines.stream().filter(it -> it.waiver() != null).toList();
        return new Checks(address, groups, waived, open, formState);
    }

    /** Two findings that are mended in the same way. */
    private static List<String> fix(TextFinding finding) {
        return List.of(finding.rule().name(), finding.quote(), Objects.requireNonNullElse(finding.replacement(), ""));
    }

    /** How many are found that nobody lets stand. */
    public int count() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
