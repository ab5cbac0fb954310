package io.masthead.domain.edition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What pages are made with. The same manuscript gives the same bytes as long as nothing of it changes; a published file is
 * stored, and stays what it is whatever changes.
 *
 * @param parts the version or SHA-256 of each part
 */
public record ToolchainFingerprint(Map<Part, String> parts) {

    public ToolchainFingerprint {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /** The things that the bytes of a page come from, the manuscript aside. */
    public enum Part {
        /** The classes that typeset. */
        PROGRAM,
        /** The shipped fonts. */
        FONTS,
        /** The style sheets. */
        STYLE_SHEETS,
        /** The patterns by which words are divided. */
        PATTERNS,
        /** The versions of the libraries that lay out and write. */
        LIBRARIES,
        /** The version of the JDK. */
        JAVA,
        /** How wide and how kerned the JDK's font engine finds a line of letters. */
        LETTERS
    }

    /** The parts that differ, in their order; none where typesetting again gives the same bytes. */
    public Set<Part> differingFrom(ToolchainFingerprint other) {
        var differing = EnumSet.allOf(Part.class);
        differing.removeIf(part -> Objects.equals(parts.get(part), other.parts.get(part)));
        return Collections.unmodifiableSet(differing);
    }
}
