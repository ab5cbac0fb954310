package io.masthead.pdf.pagination;

import java.util.List;

/** A note's lines. */
record Footnote(List<FlowItem> lines) {}
