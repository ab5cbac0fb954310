package io.masthead.domain.draft;

import io.masthead.domain.document.SectionText;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a text has words of a working copy that it was not saved from: a paragraph, a cell, a list's item. */
final class SharedLines {

    private SharedLines() {}

    /** Whether it has a line that the working copy has, and the text before it had not. */
    static boolean are(SectionText text, SectionText before, SectionText workingCopy) {
        var taken = new HashSet<>(lines(text));
        taken.removeAll(lines(before));
        taken.retainAll(lines(workingCopy));
        return !taken.isEmpty();
    }

    private static Set<String> lines(SectionText text) {
        return text.body()
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }
}
