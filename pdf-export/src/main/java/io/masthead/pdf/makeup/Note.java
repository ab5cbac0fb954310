package io.masthead.pdf.makeup;

import java.util.List;

/** A note's lines. */
record Note(List<Strip> lines) {
    int height() {
        return lines.stream().mapToInt(line -> line.space() + line.height()).sum();
    }
}
